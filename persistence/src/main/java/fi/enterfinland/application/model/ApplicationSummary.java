package fi.enterfinland.application.model;

import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One row of a list of cases.
 *
 * @param number the number
 * @param formCode which application
 * @param formVersion version of its form
 * @param status where it stands
 * @param statusSince since when
 * @param startedAt when the draft was begun
 * @param submittedAt when it was sent, or null
 * @param familyName of the applicant, or null before sending
 * @param givenNames of the applicant, or null before sending
 * @param dueOn the next last day, or null
 * @param nonDisclosure whether address and contact details may not be disclosed
 * @param capacity in which capacity the reader sees it, or null for officers
 */
public record ApplicationSummary(
    ApplicationNumber number,
    String formCode,
    int formVersion,
    ApplicationStatus status,
    Instant statusSince,
    Instant startedAt,
    Instant submittedAt,
    String familyName,
    String givenNames,
    LocalDate dueOn,
    boolean nonDisclosure,
    Capacity capacity) {
  /** A row of the officers' queue, who see cases by their role. */
  public ApplicationSummary(
      ApplicationNumber number,
      String formCode,
      int formVersion,
      ApplicationStatus status,
      Instant statusSince,
      Instant startedAt,
      Instant submittedAt,
      String familyName,
      String givenNames,
      LocalDate dueOn,
      boolean nonDisclosure) {
    this(
        number,
        formCode,
        formVersion,
        status,
        statusSince,
        startedAt,
        submittedAt,
        familyName,
        givenNames,
        dueOn,
        nonDisclosure,
        null);
  }

  /** Whether contact details are kept from the reader, and what may tell of them. */
  public boolean isWithheld() {
    return nonDisclosure && !AccessTable.showsContacts(capacity, Set.of());
  }

  /** One row for each case; of two by which somebody sees one case, that which shows more. */
  public static Collection<ApplicationSummary> eachOnce(List<ApplicationSummary> rows) {
    return rows.stream()
        .collect(
            Collectors.toMap(
                ApplicationSummary::number,
                Function.identity(),
                (one, other) -> one.isWithheld() ? other : one,
                LinkedHashMap::new))
        .values();
  }

  /** Whose turn it is now. */
  public Turn turn() {
    return Turn.of(status);
  }
}
