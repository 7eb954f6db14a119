package fi.enterfinland.documentrequest.model;

import fi.enterfinland.common.model.Rule;

/** Why an act on a request for documents is refused. */
public enum DocumentRequestRule implements Rule {
  /** The case has no such request, or it is somebody else's. Argument: the request's id. */
  DOCUMENT_REQUEST_UNKNOWN,
  /** A request says what is asked for, so precisely that it can be found (621/1999 §13). */
  NOTHING_ASKED_FOR,
  /** The words are longer than they may be. Argument: how many characters they may have. */
  WORDS_TOO_LONG,
  /** The request has been answered, or is not at that point yet. Argument: its id. */
  DOCUMENT_REQUEST_NOT_AT_THIS_POINT,
  /** The time was made longer once already: one month is the longest there is (L2.27). */
  MONTH_TAKEN_ALREADY,
  /**
   * The two weeks are over, and a month cannot be taken after them (L2.27). Argument: their end.
   */
  MONTH_TAKEN_TOO_LATE,
  /** What makes extra work is said in words (L2.27). */
  EXTENSION_REASON_MISSING,
  /** No document is there to be given. */
  NOTHING_TO_DELIVER,
  /** A part taken out is named, with the ground of its secrecy (621/1999 §10; L2.25). */
  REMOVAL_NOT_GROUNDED,
  /** The document said to be the original is none of this case. */
  ORIGINAL_UNKNOWN,
  /** A document to be given was not put into the service before. Argument: its id. */
  DELIVERED_DOCUMENT_MISSING,
  /** A document to be given is another one than that put into the service. Argument: its id. */
  DELIVERED_DOCUMENT_DIFFERS,
  /** A refusal says why (621/1999 §14; L2.27). */
  REFUSAL_REASON_MISSING,
  /** Whoever is refused is told of the right to a decision (621/1999 §14; L2.27). */
  DECISION_NOT_OFFERED,
  /** Everything asked for was given whole: there is nothing to decide on. */
  NOTHING_WAS_WITHHELD,
  /** The decision is one PDF that lies ready beside the request. */
  DECISION_PAPER_MISSING
}
