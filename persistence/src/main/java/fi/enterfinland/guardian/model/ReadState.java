package fi.enterfinland.guardian.model;

import fi.enterfinland.application.model.SavedAnswer;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.form.model.Section;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;

/**
 * The answers of an application at a moment, as a fingerprint. A consent is given to what was read:
 * it stands as long as the answers are those, and again if they are so again. The confirmations of
 * the last page are the sender's own and are no part of it, and neither are documents: they prove
 * what the answers say.
 *
 * @param fingerprint SHA-256 over the answers, in hexadecimal digits
 */
public record ReadState(String fingerprint) {
  /** The state of these answers of a form. */
  public static ReadState of(FormDefinition form, Collection<SavedAnswer> answers) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      answers.stream()
          .filter(answer -> !isOfTheSender(form, answer.question()))
          .sorted(Comparator.comparing(SavedAnswer::question))
          .map(answer -> answer.question() + "=" + answer.value() + "\n")
          .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
      return new ReadState(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean isOfTheSender(FormDefinition form, String question) {
    return form.sectionOf(question).flatMap(form::section).map(Section::onReview).orElse(false);
  }
}
