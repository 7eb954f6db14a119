package fi.enterfinland.decision.model;

import fi.enterfinland.common.model.Rule;

/** Why an act on a decision is refused. */
public enum DecisionRule implements Rule {
  /** The case has no decision to be read here. */
  DECISION_UNKNOWN,
  /** A permit is granted with its kind, its days in order, and what work it allows. */
  PERMIT_INCOMPLETE,
  /** A decision gives its reasons (L2.14). */
  REASONS_MISSING,
  /** Where an appeal is allowed, the court and the number of days are told (L2.14). */
  APPEAL_INCOMPLETE,
  /** Only what is favourable in full may be served as an ordinary message (L3.14, L3.15). */
  SERVICE_MUST_BE_VERIFIABLE,
  /** Verifiable service needs the reader to be strongly identified (L1.16, L3.17, U-05). */
  STRONG_IDENTITY_NEEDED,
  /** Service elsewhere happened between the decision and today. */
  SERVICE_DAY_IMPOSSIBLE,
  /** A decision is served outside this service where the application was lodged elsewhere. */
  SERVICE_MODE_WRONG,
  /** The decision is not served to this person. */
  RECIPIENT_UNKNOWN
}
