package fi.enterfinland.account.model;

/**
 * How surely the service knows who is signed in; kept on the session and on every legal act
 * (L4.01).
 */
public enum IdentityLevel {
  /** Nobody has identified: the service itself, or another system with its own credentials. */
  NONE,
  /** E-mail address and password, or an identification that is not strong. */
  EMAIL,
  /** Strong electronic identification, level of assurance substantial or high. */
  STRONG;

  /** Whether this level is at least the other. */
  public boolean atLeast(IdentityLevel other) {
    return compareTo(other) >= 0;
  }
}
