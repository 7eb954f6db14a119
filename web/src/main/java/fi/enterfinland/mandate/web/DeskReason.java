package fi.enterfinland.mandate.web;

/** The usual reasons to refuse that somebody acts, each a ready text in three languages. */
public enum DeskReason {
  /** The power of attorney is not signed. */
  UNSIGNED,
  /** The signature is not the client's. */
  NOT_BY_CLIENT,
  /** The power of attorney does not cover this matter. */
  OTHER_MATTER,
  /** The order does not name who asks, or is not in force. */
  ORDER_NOT_VALID,
  /** The licence was not found in the register. */
  NO_LICENCE,
  /** The client was not found with what was stated. */
  CLIENT_NOT_FOUND,
  /** The client has told us otherwise. */
  CLIENT_SAYS_NO;

  /** The key of its text. */
  String key() {
    return "desk.reason." + name();
  }
}
