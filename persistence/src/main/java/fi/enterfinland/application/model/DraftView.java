package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.document.model.DocumentView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A draft as its pages need it.
 *
 * @param number the number
 * @param formCode which application
 * @param formVersion the version it is pinned to
 * @param status a draft, or where the application stands since it was sent
 * @param language the language the applicant uses with us
 * @param startedAt when it was begun
 * @param savedAt when something was last saved
 * @param keptUntil the day an untouched draft is deleted
 * @param answers by question key
 * @param documents by slot, in the order they were added
 * @param readOnly whether the reader may only read it
 */
public record DraftView(
    ApplicationNumber number,
    String formCode,
    int formVersion,
    ApplicationStatus status,
    Language language,
    Instant startedAt,
    Instant savedAt,
    LocalDate keptUntil,
    Map<String, SavedAnswer> answers,
    Map<String, List<DocumentView>> documents,
    boolean readOnly) {
  /** The same for somebody who may only read it. */
  public DraftView forReading() {
    return new DraftView(
        number,
        formCode,
        formVersion,
        status,
        language,
        startedAt,
        savedAt,
        keptUntil,
        answers,
        documents,
        true);
  }

  /** Whether it can still be changed. */
  public boolean isOpen() {
    return status == ApplicationStatus.DRAFT;
  }
}
