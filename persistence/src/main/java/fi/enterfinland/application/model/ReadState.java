package fi.enterfinland.application.model;

import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.form.model.FormDefinition;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody has read of an application, as a fingerprint. Whoever sends it, and whoever
 * consents to it, does so to what was read: it stands as long as the application is that, and again
 * if it is so again. The confirmations of the last page are the sender's own and are no part of it.
 *
 * @param fingerprint SHA-256 over what was read, in hexadecimal digits
 */
public record ReadState(String fingerprint) {
  /** The state of these answers of a form; of documents, which prove what they say, it is none. */
  public static ReadState of(FormDefinition form, Collection<SavedAnswer> answers) {
    return of(form, answers, List.of());
  }

  /** The state of these answers of a form and of the documents that go with them. */
  public static ReadState of(
      FormDefinition form, Collection<SavedAnswer> answers, Collection<DocumentView> documents) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Stream.concat(
              answers.stream()
                  .filter(answer -> !form.isConfirmation(answer.question()))
                  .sorted(Comparator.comparing(SavedAnswer::question))
                  .map(answer -> answer.question() + "=" + answer.value() + "\n"),
              documents.stream().map(document -> document.id() + "\n").sorted())
          .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
      return new ReadState(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
