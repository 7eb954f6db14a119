package fi.enterfinland.application.model;

import fi.enterfinland.common.model.RuleViolation;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.OptionalLong;

/**
 * What an applicant is about to send.
 *
 * @param applicant whom it is about
 * @param answers the answers that apply, by question key
 * @param leftOut keys of answered questions that no longer apply and are not sent
 * @param documents the documents in the form's slots
 * @param fee the fee of today in cents; empty when no row of the fee table applies (L7.04)
 * @param lacking how many required answers or documents are missing or wrong
 * @param state what there is to read of it
 */
public record SubmissionContent(
    Applicant applicant,
    JsonObject answers,
    List<String> leftOut,
    List<SubmittedDocument> documents,
    OptionalLong fee,
    int lacking,
    ReadState state) {
  /**
   * Requires that it is what its sender has read.
   *
   * @throws RuleViolation {@link ApplicationRule#DRAFT_CHANGED_MEANWHILE}
   */
  public SubmissionContent requireRead(ReadState read) {
    if (!state.equals(read)) {
      throw new RuleViolation(ApplicationRule.DRAFT_CHANGED_MEANWHILE);
    }
    return this;
  }
}
