package fi.enterfinland.application.model;

import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.document.model.DocumentView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
 * @param capacity in which capacity the reader acts, or null where nobody reads
 * @param verbs what the reader may do now, for the page to offer and nothing else
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
    Capacity capacity,
    Set<Verb> verbs) {
  /** The same, as somebody with this right reads it. */
  public DraftView seenBy(ActingRight right) {
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
        right.capacity(),
        right.verbs(status));
  }

  /** Whether it can still be changed. */
  public boolean isOpen() {
    return status == ApplicationStatus.DRAFT;
  }

  /** Whether it can still be changed, but not by its reader. */
  public boolean isReadOnly() {
    return isOpen() && !may(Verb.FILL_IN);
  }

  /** Whether the reader may do something now. */
  public boolean may(Verb verb) {
    return verbs.contains(verb);
  }

  /** Whether the reader prepares it for the person it is about, under a mandate. */
  public boolean isForClient() {
    return AccessTable.helpers().contains(capacity);
  }
}
