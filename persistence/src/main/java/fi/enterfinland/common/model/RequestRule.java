package fi.enterfinland.common.model;

/** Why a request is refused before any rule of its subject is asked. */
public enum RequestRule implements Rule {
  /** Nobody is signed in, or no longer. */
  NOT_SIGNED_IN,
  /** The session's secret is missing, or is another's: our own page did not send this. */
  REQUEST_NOT_OURS,
  /** A form is larger than any page of ours can fill it. Argument: megabytes at most. */
  REQUEST_TOO_LARGE,
  /** A form holds what is no text, or has no length. */
  REQUEST_NOT_READABLE,
  /** An endpoint takes another kind of content. Argument: the kind. */
  CONTENT_OF_WRONG_KIND
}
