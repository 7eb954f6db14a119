package fi.enterfinland.common.model;

import java.util.Optional;

/**
 * Every setting the application reads, each from the environment variable (or system property) of
 * its own name with {@code EF_} before it. The defaults are those of the local environment only
 * where they can do no harm; {@code docs/operations.md} lists them all.
 */
public enum Setting {
  /** {@code local} for developers and tests, anything else is the real thing. */
  ENVIRONMENT("production"),
  /** The address people type, without a slash at the end. */
  PUBLIC_URL("http://localhost:8080"),
  /** Issuer of the identification broker for applicants, guardians, employers and counsel. */
  CITIZEN_ISSUER(null),
  /** Client id at the citizens' issuer. */
  CITIZEN_CLIENT_ID("enter-finland"),
  /** Client secret at the citizens' issuer. */
  CITIZEN_CLIENT_SECRET(null),
  /** Issuer that officers sign in through. */
  OFFICER_ISSUER(null),
  /** Client id at the officers' issuer. */
  OFFICER_CLIENT_ID("enter-finland-office"),
  /** Client secret at the officers' issuer. */
  OFFICER_CLIENT_SECRET(null),
  /** Base64 of the 32 byte key that encrypts documents at rest. */
  DOCUMENT_KEY(null),
  /** Keys that encrypted documents before, Base64, separated by commas: they only decrypt. */
  DOCUMENT_KEYS_RETIRED(null),
  /** User name of the system that fetches documents; without one nobody can. */
  INTEGRATION_USER(null),
  /** Password of the system that fetches documents. */
  INTEGRATION_PASSWORD(null),
  /** Token of who watches over the hand-over; without one nobody can. */
  FIGURES_TOKEN(null),
  /** File with the register of guardians; without one it knows nobody. */
  GUARDIAN_REGISTER(null),
  /** Sender of mail notices. */
  MAIL_FROM("no-reply@enterfinland.example"),
  /** Whole days between the last day of appeal and confirmed legal force (rule 8.4). */
  LEGAL_FORCE_GRACE_WORKING_DAYS("5"),
  /** Which role of whoever acts for a client holds which seat beside the client. */
  MANDATE_SEATS(
      "agent=counsel,counsel=counsel,guardian=representative,representative=representative"),
  /** Days within which the mandate desk means to decide on a claim. */
  MANDATE_TARGET_DAYS("3"),
  /** Days for which copies of documents given to whoever asked can be downloaded (L2.27). */
  DOCUMENT_DELIVERY_DAYS("30"),
  /** {@code true} loads invented cases into an empty database; in the local environment only. */
  DEMONSTRATION("false");

  private final String fallback;

  Setting(String fallback) {
    this.fallback = fallback;
  }

  /** The value in force, or its default. */
  public Optional<String> value() {
    String name = "EF_" + name();
    String property = System.getProperty(name);
    String value = property != null ? property : System.getenv(name);
    return Optional.ofNullable(value == null || value.isBlank() ? fallback : value.strip());
  }

  /**
   * The value in force.
   *
   * @throws IllegalStateException naming the setting, if it has no value
   */
  public String required() {
    return value()
        .orElseThrow(() -> new IllegalStateException("The setting EF_" + name() + " is missing"));
  }

  /** The value in force as a whole number. */
  public int number() {
    return Integer.parseInt(required());
  }

  /** Whether this is the environment of a developer or a test. */
  public static boolean isLocalEnvironment() {
    return "local".equals(ENVIRONMENT.required());
  }
}
