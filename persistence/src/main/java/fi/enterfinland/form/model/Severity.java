package fi.enterfinland.form.model;

import java.util.Locale;

/** How much a finding about an answer matters. */
public enum Severity {
  /** A required answer or document is not there: the application cannot be sent. */
  MISSING,
  /** The answer cannot be right: the application cannot be sent. */
  WRONG,
  /** Worth knowing: the application can be sent as it is. */
  ADVICE;

  /** Whether it stops sending. */
  public boolean stopsSending() {
    return this != ADVICE;
  }

  /** The name the browser and the style sheet use. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
