package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.form.model.FormCatalog;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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
 * @param timeline what has happened, oldest first
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
    List<TimelineLine> timeline) {
  /** Whether the application was lodged elsewhere: it has no form and no answers here. */
  public boolean lodgedElsewhere() {
    return formVersion == FormCatalog.NO_FORM;
  }

  /** Whose turn it is now. */
  public Turn turn() {
    return Turn.of(status);
  }
}
