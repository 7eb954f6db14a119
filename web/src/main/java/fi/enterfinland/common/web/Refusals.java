package fi.enterfinland.common.web;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import java.util.Optional;
import java.util.ResourceBundle;

/** What a refusal by a rule looks like to the person or client that met it. */
public final class Refusals {
  private static final String BUNDLE = "fi.enterfinland.common.model.rules";

  private Refusals() {}

  /** The refusal somewhere among the causes of an exception, if there is one. */
  public static Optional<RuleViolation> in(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof RuleViolation violation) {
        return Optional.of(violation);
      }
    }
    return Optional.empty();
  }

  /**
   * The HTTP status of a refusal. What somebody may not see does not exist for them (L2.28), so a
   * missing access is "not found".
   */
  public static int status(RuleViolation refusal) {
    return switch (refusal.rule().name()) {
      case "NO_ACCESS", "MANDATE_UNKNOWN" -> 404;
      case "NOT_SIGNED_IN" -> 401;
      case "NOT_IN_THIS_CAPACITY", "REQUEST_NOT_OURS" -> 403;
      case "SAVE_TOO_LARGE", "REQUEST_TOO_LARGE", "FILE_TOO_LARGE" -> 413;
      case "CONTENT_OF_WRONG_KIND" -> 415;
      case "SAVE_NOT_READABLE", "REQUEST_NOT_READABLE" -> 422;
      case "SIGN_IN_SLOWED_DOWN" -> 429;
      default -> 409;
    };
  }

  /** The text of a refusal: what the rule says, and what to do. */
  public static String text(RuleViolation refusal, Language language) {
    ResourceBundle texts =
        ResourceBundle.getBundle(BUNDLE, language.locale(), Language.class.getClassLoader());
    return Texts.fill(
        texts.getString("rule." + refusal.rule().name()), refusal.arguments().toArray());
  }
}
