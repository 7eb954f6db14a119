package fi.enterfinland.addition.model;

import fi.enterfinland.common.model.Rule;

/** Why additional information is not taken. */
public enum AdditionRule implements Rule {
  /** Neither a text nor a document. */
  ADDITION_EMPTY,
  /** The text is longer than it may be. Argument: how many characters it may have. */
  ADDITION_TOO_LONG
}
