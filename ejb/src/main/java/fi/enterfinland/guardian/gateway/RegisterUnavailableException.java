package fi.enterfinland.guardian.gateway;

/** The register of guardians cannot be asked at the moment; nothing is known anew. */
public class RegisterUnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says why, for the log. */
  public RegisterUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
