package fi.enterfinland.application.model;

import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.form.model.FormCatalog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the page of one case needs.
 *
 * @param number the number
 * @param formCode which application
 * @param formVersion version of its form
 * @param status where it stands
 * @param statusSince since when
 * @param language the language the applicant uses with us
 * @param startedAt when the draft was begun
 * @param submittedAt when it was sent, or null
 * @param applicant whom it is about, or null before sending
 * @param unaccompaniedMinor whether that is a child without a guardian in Finland
 * @param diaryNumber the case system's number, or null
 * @param customerNumber the case system's number of the person, or null
 * @param dueOn the next last day, or null
 * @param nonDisclosure whether address and contact details may not be disclosed
 * @param everMandated whether anybody ever stated to act for its person: if nobody did, nobody does
 * @param timeline what has happened, oldest first
 * @param capacity in which capacity the reader acts, or null where nobody reads
 * @param verbs what the reader may do in this status, for the page to offer and nothing else
 */
public record ApplicationDetails(
    ApplicationNumber number,
    String formCode,
    int formVersion,
    ApplicationStatus status,
    Instant statusSince,
    Language language,
    Instant startedAt,
    Instant submittedAt,
    Applicant applicant,
    boolean unaccompaniedMinor,
    String diaryNumber,
    String customerNumber,
    LocalDate dueOn,
    boolean nonDisclosure,
    boolean everMandated,
    List<TimelineLine> timeline,
    Capacity capacity,
    Set<Verb> verbs) {
  /** Whether the application was lodged elsewhere: it has no form and no answers here. */
  public boolean lodgedElsewhere() {
    return formVersion == FormCatalog.NO_FORM;
  }

  /** The same, as somebody with this right reads it. */
  public ApplicationDetails seenBy(ActingRight right) {
    return new ApplicationDetails(
        number,
        formCode,
        formVersion,
        status,
        statusSince,
        language,
        startedAt,
        submittedAt,
        applicant,
        unaccompaniedMinor,
        diaryNumber,
        customerNumber,
        dueOn,
        nonDisclosure,
        everMandated,
        timeline,
        right.capacity(),
        right.verbs(status));
  }

  /** Whether the reader may do something now. */
  public boolean may(Verb verb) {
    return verbs.contains(verb);
  }

  /** Whether the reader acts for the person of the case, under a mandate. */
  public boolean isForClient() {
    return AccessTable.helpers().contains(capacity);
  }

  /** Whose turn it is now. */
  public Turn turn() {
    return Turn.of(status);
  }
}
