package fi.enterfinland.common.model;

/** Why a message of another system is refused before any rule of its subject is asked. */
public enum MessageRule implements Rule {
  /** A field is missing or ill-typed; the argument is its JSON pointer. */
  MALFORMED_FIELD,
  /** The queue does not take this type; the arguments are the type and the queue. */
  UNKNOWN_TYPE,
  /** The type, the version given and the version supported are the arguments. */
  UNSUPPORTED_VERSION,
  /** No case has this number. */
  CASE_UNKNOWN,
  /** The message answered or acknowledged is none of ours. */
  MESSAGE_UNKNOWN
}
