package fi.enterfinland.application.model;

import fi.enterfinland.common.model.ApplicationNumber;
import java.util.List;

/**
 * Answers of one draft that one person wants saved together.
 *
 * @param number the draft
 * @param accountId who saves
 * @param formVersion the version of the form the answers were checked against
 * @param edits the touched answers only, each question once
 */
public record DraftSave(
    ApplicationNumber number, long accountId, int formVersion, List<AnswerEdit> edits) {
  /** Keeps an unmodifiable copy of the edits. */
  public DraftSave {
    edits = List.copyOf(edits);
  }
}
