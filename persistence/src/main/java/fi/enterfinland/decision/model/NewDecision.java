package fi.enterfinland.decision.model;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import java.io.Serializable;

/**
 * What an officer decides.
 *
 * @param outcome what it says
 * @param permit the permit granted; null otherwise
 * @param court where it may be appealed; null where it may not
 * @param appealDays the length of the appeal period in days, counted from service
 * @param language the language of the decision, Finnish or Swedish
 * @param summary the main reason in a sentence or two, in the applicant's language
 * @param reasons the facts and the law it rests on, in the language of the decision
 * @param mode how it is served
 */
public record NewDecision(
    Outcome outcome,
    Permit permit,
    Court court,
    int appealDays,
    Language language,
    String summary,
    String reasons,
    ServiceMode mode)
    implements Serializable {
  /** The appeal period of administrative matters (808/2019 §13; L2.30, L3.18). */
  public static final int APPEAL_DAYS = 30;

  /**
   * Requires everything a decision must hold before it is made public.
   *
   * @throws RuleViolation naming what is missing
   */
  public NewDecision requireWhole() {
    if (outcome == Outcome.GRANTED ? !isWhole(permit) : permit != null) {
      throw new RuleViolation(DecisionRule.PERMIT_INCOMPLETE);
    }
    if (isBlank(summary) || isBlank(reasons)) {
      throw new RuleViolation(DecisionRule.REASONS_MISSING);
    }
    if (language == Language.EN || (court != null && appealDays < 1)) {
      throw new RuleViolation(DecisionRule.APPEAL_INCOMPLETE);
    }
    if (outcome != Outcome.GRANTED && mode == ServiceMode.ORDINARY) {
      throw new RuleViolation(DecisionRule.SERVICE_MUST_BE_VERIFIABLE);
    }
    return this;
  }

  private static boolean isWhole(Permit permit) {
    if (permit == null
        || permit.type() == null
        || permit.validFrom() == null
        || permit.rightToWork() == null) {
      return false;
    }
    return permit.validUntil() == null
        ? permit.type() == PermitType.P
        : !permit.validUntil().isBefore(permit.validFrom());
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }

  /** Whether it may be appealed. */
  public boolean isAppealable() {
    return court != null;
  }
}
