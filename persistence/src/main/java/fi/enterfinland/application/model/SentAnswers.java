package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.Json;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.form.model.Question;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * What arrived, to be read.
 *
 * @param answers by question key
 * @param leftOut keys answered but not sent, because they did not apply
 * @param documents with their digests
 * @param fee in cents, or empty when to be confirmed
 * @param arrivedAt when it arrived
 * @param contactsWithheld whether address and contact details are left out, because the reader may
 *     not see them
 */
public record SentAnswers(
    JsonObject answers,
    List<String> leftOut,
    List<SubmittedDocument> documents,
    OptionalLong fee,
    Instant arrivedAt,
    boolean contactsWithheld) {
  /** Reads what was stored when it arrived. */
  public static SentAnswers of(Submission submission) {
    return new SentAnswers(
        submission.answers(),
        submission.leftOut(),
        submission.documents(),
        submission.fee(),
        submission.arrivedAt(),
        false);
  }

  /** As somebody with this right may read it, given the form it was made with. */
  public SentAnswers asSeenBy(ActingRight right, FormDefinition form) {
    if (right.seesContacts()) {
      return this;
    }
    return new SentAnswers(
        withoutContacts(answers, form), leftOut, List.of(), fee, arrivedAt, true);
  }

  /** Answers to a form less those that tell where somebody lives or how to reach them. */
  public static JsonObject withoutContacts(JsonObject answers, FormDefinition form) {
    JsonObjectBuilder told = Json.createObjectBuilder();
    answers.forEach(
        (key, value) -> {
          if (form.question(key).filter(Question::isContact).isEmpty()) {
            told.add(key, value);
          }
        });
    return told.build();
  }
}
