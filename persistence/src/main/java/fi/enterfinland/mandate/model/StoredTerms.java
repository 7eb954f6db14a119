package fi.enterfinland.mandate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** The terms of a mandate as stored with it. */
@Embeddable
class StoredTerms {
  @Enumerated(EnumType.STRING)
  private MandateScope scope;

  @Column(name = "valid_until")
  private LocalDate validUntil;

  @Column(name = "receives_service")
  private boolean receivesService;

  @Column(name = "may_substitute")
  private boolean maySubstitute;

  /** For the persistence provider. */
  protected StoredTerms() {}

  StoredTerms(MandateTerms terms) {
    scope = terms.scope();
    validUntil = terms.validUntil();
    receivesService = terms.receivesService();
    maySubstitute = terms.maySubstitute();
  }

  MandateTerms terms() {
    return new MandateTerms(scope, validUntil, receivesService, maySubstitute);
  }
}
