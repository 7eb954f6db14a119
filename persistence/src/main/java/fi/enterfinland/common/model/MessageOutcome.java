package fi.enterfinland.common.model;

/**
 * What became of one message: it had its effect, or a rule refused it. The reply says so.
 *
 * @param rule the name of the rule that refused, or null if the message was accepted
 * @param text what the rule says, in English, or null
 * @param pointer the JSON pointer of the field that is wrong, or null
 * @param replied whether a reply goes out at all
 */
public record MessageOutcome(String rule, String text, String pointer, boolean replied) {
  private static final MessageOutcome ACCEPTED = new MessageOutcome(null, null, null, true);
  private static final MessageOutcome ACCEPTED_SILENTLY =
      new MessageOutcome(null, null, null, false);

  /** The message had its effect. */
  public static MessageOutcome accepted() {
    return ACCEPTED;
  }

  /**
   * The message had its effect and is not answered: only for acknowledgements of replies, which
   * would otherwise be replied to without end.
   */
  public static MessageOutcome acceptedSilently() {
    return ACCEPTED_SILENTLY;
  }

  /** A rule refused the message and nothing changed. */
  public static MessageOutcome refused(RuleViolation violation) {
    String pointer =
        violation.rule() == MessageRule.MALFORMED_FIELD
            ? violation.arguments().get(0).toString()
            : null;
    String text = RuleTexts.of(violation, Language.EN);
    return new MessageOutcome(violation.rule().name(), text, pointer, true);
  }

  /** Whether the message had its effect. */
  public boolean isAccepted() {
    return rule == null;
  }
}
