package fi.enterfinland.mandate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What a claim states of role, ground and client, as stored with its mandate. */
@Embeddable
class StatedClaim {
  @Enumerated(EnumType.STRING)
  private MandateRole role;

  @Enumerated(EnumType.STRING)
  private MandateGround ground;

  @Column(name = "stated_number")
  private String number;

  @Column(name = "stated_family_name")
  private String familyName;

  @Column(name = "stated_given_names")
  private String givenNames;

  @Column(name = "stated_birth_date")
  private LocalDate birthDate;

  /** For the persistence provider. */
  protected StatedClaim() {}

  StatedClaim(Claim claim) {
    role = claim.role();
    ground = claim.ground();
    number = claim.number();
    familyName = claim.familyName();
    givenNames = claim.givenNames();
    birthDate = claim.birthDate();
  }

  MandateRole role() {
    return role;
  }

  MandateGround ground() {
    return ground;
  }

  Claim claim(MandateTerms terms) {
    return new Claim(role, number, familyName, givenNames, birthDate, ground, terms);
  }
}
