package fi.enterfinland.application.model;

import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.common.model.ApplicationNumber;
import java.util.List;
import java.util.Set;

/**
 * Answers of one draft that one person wants saved together.
 *
 * @param number the draft
 * @param accountId who saves
 * @param writers the capacities in which whoever saves may do so
 * @param formVersion the version of the form the answers were checked against
 * @param edits the touched answers only, each question once
 */
public record DraftSave(
    ApplicationNumber number,
    long accountId,
    Set<Capacity> writers,
    int formVersion,
    List<AnswerEdit> edits) {
  /** Keeps unmodifiable copies. */
  public DraftSave {
    writers = Set.copyOf(writers);
    edits = List.copyOf(edits);
  }
}
