package fi.enterfinland.supplement.model;

import fi.enterfinland.common.model.Rule;

/** Why an act on a request for additional information is refused. */
public enum SupplementRule implements Rule {
  /** The case has no such request. A request may still be under way. Argument: the request's id. */
  REQUEST_UNKNOWN,
  /** The case has a request of this id already. Argument: the request's id. */
  REQUEST_EXISTS,
  /** The request was withdrawn, or everything it asked was accepted. Argument: its id. */
  REQUEST_CLOSED,
  /** A request asks for at least one thing (L2.10). */
  NO_ITEMS,
  /** Two items of one request cannot have the same id. Argument: the item's id. */
  ITEM_TWICE,
  /** The request has no such item. Argument: the item's id. */
  UNKNOWN_ITEM,
  /** The last day is before today. Argument: the day. */
  DUE_DAY_PAST,
  /**
   * The last day is one on which nobody can be expected to act (L2.23). Arguments: the day, the
   * next possible one.
   */
  DUE_DAY_EXCLUDED,
  /** More time never means less time. Argument: the last day in force. */
  TIME_NOT_LONGER,
  /** More time was asked for already, and that is still to be answered. */
  TIME_ALREADY_ASKED,
  /** The reason is missing: for asking for time, refusing it, or finding an answer insufficient. */
  REASON_MISSING,
  /** Nothing is ready to be sent. */
  NOTHING_TO_SEND,
  /** The item has no answer. Argument: the item's id. */
  ITEM_NOT_ANSWERED,
  /** The item was accepted: nothing more is needed. Argument: the item's id. */
  ITEM_ACCEPTED,
  /** The text is longer than an answer may be. Argument: how many characters it may have. */
  ANSWER_TOO_LONG
}
