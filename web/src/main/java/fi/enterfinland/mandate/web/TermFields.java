package fi.enterfinland.mandate.web;

import fi.enterfinland.mandate.model.MandateScope;
import fi.enterfinland.mandate.model.MandateTerms;
import java.time.LocalDate;

/** What a client ticks to let somebody do less than was asked for. */
public class TermFields {
  private boolean thisCaseOnly;
  private LocalDate validUntil;
  private boolean withoutService;
  private boolean withoutColleagues;

  /** The terms, narrowed by what was ticked. */
  MandateTerms narrow(MandateTerms terms) {
    return new MandateTerms(
            thisCaseOnly ? MandateScope.THIS_CASE : terms.scope(),
            terms.validUntil(),
            terms.receivesService() && !withoutService,
            terms.maySubstitute() && !withoutColleagues)
        .until(validUntil);
  }

  /** Whether it is for one case only. */
  public boolean isThisCaseOnly() {
    return thisCaseOnly;
  }

  /** Sets whether it is for one case only. */
  public void setThisCaseOnly(boolean thisCaseOnly) {
    this.thisCaseOnly = thisCaseOnly;
  }

  /** The last day, or null. */
  public LocalDate getValidUntil() {
    return validUntil;
  }

  /** Sets the last day. */
  public void setValidUntil(LocalDate validUntil) {
    this.validUntil = validUntil;
  }

  /** Whether nothing is served to the holder. */
  public boolean isWithoutService() {
    return withoutService;
  }

  /** Sets whether nothing is served to the holder. */
  public void setWithoutService(boolean withoutService) {
    this.withoutService = withoutService;
  }

  /** Whether no colleagues act. */
  public boolean isWithoutColleagues() {
    return withoutColleagues;
  }

  /** Sets whether no colleagues act. */
  public void setWithoutColleagues(boolean withoutColleagues) {
    this.withoutColleagues = withoutColleagues;
  }
}
