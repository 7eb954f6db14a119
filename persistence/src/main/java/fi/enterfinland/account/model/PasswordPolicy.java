package fi.enterfinland.account.model;

import fi.enterfinland.common.model.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are taken: any 12 to 128 characters that are not among the common ones. Nothing
 * is asked about digits or capitals; such rules make people write {@code Password1!}.
 */
@ApplicationScoped
public class PasswordPolicy {
  /** The shortest password taken, in characters. */
  public static final int SHORTEST = 12;

  /** The longest password taken, in characters. */
  public static final int LONGEST = 128;

  private static final int SHORTEST_PERSONAL_WORD = 5;

  private final Set<String> common = bundledList();

  /**
   * Refuses a password that is too short, too long, common, or the person's own name or address.
   *
   * @param personal words that a guesser would try for this person: names, the address
   * @throws RuleViolation {@link AccountRule#PASSWORD_LENGTH}, {@link
   *     AccountRule#PASSWORD_TOO_COMMON}, {@link AccountRule#PASSWORD_IS_PERSONAL}
   */
  public void check(String password, List<String> personal) {
    refusal(password, personal)
        .ifPresent(
            rule -> {
              throw rule == AccountRule.PASSWORD_LENGTH
                  ? new RuleViolation(rule, SHORTEST, LONGEST)
                  : new RuleViolation(rule);
            });
  }

  /** Why a password is not taken, if it is not. */
  public Optional<AccountRule> refusal(String password, List<String> personal) {
    int length = password == null ? 0 : password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      return Optional.of(AccountRule.PASSWORD_LENGTH);
    }
    if (isCommon(password)) {
      return Optional.of(AccountRule.PASSWORD_TOO_COMMON);
    }
    String folded = fold(password);
    for (String word : personal) {
      String own = fold(word);
      if (own.length() >= SHORTEST_PERSONAL_WORD && hasLittleBeside(folded, own)) {
        return Optional.of(AccountRule.PASSWORD_IS_PERSONAL);
      }
    }
    return Optional.empty();
  }

  private boolean isCommon(String password) {
    String folded = fold(password);
    return common.contains(folded)
        || common.contains(withoutTail(folded))
        || isRepeated(folded)
        || isRun(folded);
  }

  /** A short common word written until it is long enough: {@code passwordpassword}. */
  private boolean isRepeated(String folded) {
    for (int length = 1; length <= folded.length() / 2; length++) {
      String unit = folded.substring(0, length);
      boolean repeats =
          folded.length() % length == 0 && unit.repeat(folded.length() / length).equals(folded);
      if (repeats && (length < SHORTEST || common.contains(unit))) {
        return true;
      }
    }
    return false;
  }

  /** Neighbours in the alphabet, upwards or downwards: {@code abcdefghijklm}. */
  private static boolean isRun(String folded) {
    int[] points = folded.codePoints().toArray();
    int step = points[1] - points[0];
    if (Math.abs(step) > 1) {
      return false;
    }
    for (int i = 2; i < points.length; i++) {
      if (points[i] - points[i - 1] != step) {
        return false;
      }
    }
    return true;
  }

  /** Digits and marks that people add to a common word to make it long enough. */
  private static String withoutTail(String folded) {
    return folded.replaceAll("[\\d\\p{Punct}]+$", "");
  }

  private static boolean hasLittleBeside(String password, String word) {
    return password.contains(word)
        && password.replace(word, "").length() < SHORTEST - SHORTEST_PERSONAL_WORD;
  }

  private static String fold(String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
  }

  private static Set<String> bundledList() {
    try (InputStream stream =
            PasswordPolicy.class.getResourceAsStream(
                "/fi/enterfinland/account/common-passwords.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(PasswordPolicy::fold)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
