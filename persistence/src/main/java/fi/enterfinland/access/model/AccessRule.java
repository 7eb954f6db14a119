package fi.enterfinland.access.model;

import fi.enterfinland.common.model.Rule;

/** Why somebody may not act at all. */
public enum AccessRule implements Rule {
  /**
   * No open grant, or no such case: the two are never told apart, so that guessing numbers teaches
   * nothing (L2.28). Shown as "not found".
   */
  NO_ACCESS,
  /** The verb belongs to another capacity, for example an officer's. */
  NOT_IN_THIS_CAPACITY
}
