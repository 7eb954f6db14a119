package fi.enterfinland.application.model;

import fi.enterfinland.common.model.Rule;

/** Why answers are not saved. */
public enum SaveRule implements Rule {
  /** What was sent is not JSON of the form agreed on. */
  SAVE_NOT_READABLE,
  /** More was sent at once than a page of a form can hold. Argument: kilobytes at most. */
  SAVE_TOO_LARGE,
  /** The form of the draft asks no such question. Argument: the question's key. */
  NO_SUCH_QUESTION,
  /** The value is no answer to this kind of question, or far too long. Argument: the key. */
  ANSWER_OF_WRONG_KIND,
  /** The answers cannot be written at the moment; nothing was, and they may be sent again. */
  SAVING_UNAVAILABLE
}
