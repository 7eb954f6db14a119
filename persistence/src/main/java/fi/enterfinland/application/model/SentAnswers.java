package fi.enterfinland.application.model;

import jakarta.json.JsonObject;
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
 */
public record SentAnswers(
    JsonObject answers,
    List<String> leftOut,
    List<SubmittedDocument> documents,
    OptionalLong fee,
    Instant arrivedAt) {
  /** Reads what was stored when it arrived. */
  public static SentAnswers of(Submission submission) {
    return new SentAnswers(
        submission.answers(),
        submission.leftOut(),
        submission.documents(),
        submission.fee(),
        submission.arrivedAt());
  }
}
