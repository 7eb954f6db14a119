package fi.enterfinland.addition.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The slot that takes the documents of one sending: nobody else sees them there before it is sent.
 *
 * @param accountId who sends it
 * @param seq the sender's first, second … sending in the case
 */
public record AdditionSlot(long accountId, int seq) {
  private static final Pattern FORM = Pattern.compile("addition:(\\d{1,18}):(\\d{1,6})");

  /** The slot of a name; empty for slots of others. */
  public static Optional<AdditionSlot> of(String slot) {
    return Optional.of(FORM.matcher(slot))
        .filter(Matcher::matches)
        .map(
            matcher ->
                new AdditionSlot(
                    Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2))));
  }

  /** Its name. */
  public String name() {
    return "addition:" + accountId + ":" + seq;
  }
}
