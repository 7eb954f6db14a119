package fi.enterfinland.account.model;

/**
 * The two promises an account rests on, kept apart: a court once had to decide whether accepting
 * terms of use was also consent to electronic service. The version changes with the text.
 */
public enum ConsentKind {
  /** The terms of use; without them there is no account. */
  TERMS(TermsOfUse.current().name()),
  /** Consent to be served decisions and requests electronically; may be refused and ended. */
  ELECTRONIC_SERVICE("2026-11-22");

  private final String currentVersion;

  ConsentKind(String currentVersion) {
    this.currentVersion = currentVersion;
  }

  /** The version of the text shown now. */
  public String currentVersion() {
    return currentVersion;
  }
}
