package fi.enterfinland.application.service;

/** Answers cannot be written at the moment; nothing was, and the same may be asked again. */
public class SavingUnavailableException extends Exception {
  private static final long serialVersionUID = 1L;

  /** Says why, for the log. */
  public SavingUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
