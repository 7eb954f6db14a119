package fi.enterfinland.application.model;

import fi.enterfinland.common.model.Rule;

/** Why an act on an application is refused. */
public enum ApplicationRule implements Rule {
  /** A transition its status does not have. Argument: the status. */
  NOT_IN_THIS_STATUS,
  /** The case was sent, decided or withdrawn: answers can no longer be changed. */
  DRAFT_WAS_SENT,
  /**
   * Somebody changed the draft after its sender had read it: nobody sends what they did not see.
   */
  DRAFT_CHANGED_MEANWHILE,
  /** Required questions or documents are missing or wrong. Argument: how many. */
  APPLICATION_INCOMPLETE,
  /** The form cannot be started here (unknown code). */
  FORM_NOT_AVAILABLE,
  /** The case is decided or withdrawn: the act needs an open case. */
  CASE_NOT_OPEN,
  /** Identity is proved today or earlier, never before the application was sent. */
  IDENTITY_DAY_IMPOSSIBLE,
  /** Handling starts after identity was proved (L3.07). Argument: the number of the case. */
  IDENTITY_NOT_PROVED,
  /** Nobody can come to an interview that is over. */
  INTERVIEW_IN_THE_PAST,
  /**
   * Only what cannot be filed here is lodged elsewhere, and it is a kind of the catalogue.
   * Argument: the matter.
   */
  MATTER_NOT_LODGED_ELSEWHERE,
  /** An application is lodged today or earlier, in the person's lifetime. */
  LODGING_DAY_IMPOSSIBLE,
  /** An unaccompanied minor was under 18 when the application was lodged (746/2011 §2). */
  NOT_A_MINOR,
  /** The number is not one the case system may give. Argument: the number. */
  NUMBER_NOT_RESERVED,
  /** The application was lodged elsewhere: there are no answers and no receipt here. */
  LODGED_ELSEWHERE
}
