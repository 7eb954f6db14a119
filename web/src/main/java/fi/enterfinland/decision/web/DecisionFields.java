package fi.enterfinland.decision.web;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.decision.model.Court;
import fi.enterfinland.decision.model.NewDecision;
import fi.enterfinland.decision.model.Outcome;
import fi.enterfinland.decision.model.Permit;
import fi.enterfinland.decision.model.PermitType;
import fi.enterfinland.decision.model.RightToWork;
import fi.enterfinland.decision.model.ServiceMode;
import java.time.LocalDate;

/** What an officer types of a decision that is being made. */
public class DecisionFields {
  private Outcome outcome = Outcome.GRANTED;
  private PermitType permitType = PermitType.A;
  private LocalDate validFrom;
  private LocalDate validUntil;
  private RightToWork rightToWork = RightToWork.STUDENT;
  private Court court = Court.HELSINKI;
  private Language language = Language.FI;
  private String summary;
  private String reasons;
  private ServiceMode mode = ServiceMode.ORDINARY;

  /** The decision as typed so far. */
  NewDecision typed() {
    return new NewDecision(
        outcome,
        outcome == Outcome.GRANTED
            ? new Permit(permitType, validFrom, validUntil, rightToWork)
            : null,
        court,
        court == null ? 0 : NewDecision.APPEAL_DAYS,
        language,
        summary,
        reasons,
        mode);
  }

  /** What it says. */
  public Outcome getOutcome() {
    return outcome;
  }

  /** What it says. */
  public void setOutcome(Outcome outcome) {
    this.outcome = outcome;
  }

  /** The kind of permit. */
  public PermitType getPermitType() {
    return permitType;
  }

  /** The kind of permit. */
  public void setPermitType(PermitType permitType) {
    this.permitType = permitType;
  }

  /** First day of the permit. */
  public LocalDate getValidFrom() {
    return validFrom;
  }

  /** First day of the permit. */
  public void setValidFrom(LocalDate validFrom) {
    this.validFrom = validFrom;
  }

  /** Last day of the permit. */
  public LocalDate getValidUntil() {
    return validUntil;
  }

  /** Last day of the permit. */
  public void setValidUntil(LocalDate validUntil) {
    this.validUntil = validUntil;
  }

  /** What work the permit allows. */
  public RightToWork getRightToWork() {
    return rightToWork;
  }

  /** What work the permit allows. */
  public void setRightToWork(RightToWork rightToWork) {
    this.rightToWork = rightToWork;
  }

  /** Where it may be appealed; null where it may not. */
  public Court getCourt() {
    return court;
  }

  /** Where it may be appealed; null where it may not. */
  public void setCourt(Court court) {
    this.court = court;
  }

  /** The language of the decision. */
  public Language getLanguage() {
    return language;
  }

  /** The language of the decision. */
  public void setLanguage(Language language) {
    this.language = language;
  }

  /** The main reason, in the applicant's language. */
  public String getSummary() {
    return summary;
  }

  /** The main reason, in the applicant's language. */
  public void setSummary(String summary) {
    this.summary = summary;
  }

  /** The reasons, in the language of the decision. */
  public String getReasons() {
    return reasons;
  }

  /** The reasons, in the language of the decision. */
  public void setReasons(String reasons) {
    this.reasons = reasons;
  }

  /** How it is served. */
  public ServiceMode getMode() {
    return mode;
  }

  /** How it is served. */
  public void setMode(ServiceMode mode) {
    this.mode = mode;
  }
}
