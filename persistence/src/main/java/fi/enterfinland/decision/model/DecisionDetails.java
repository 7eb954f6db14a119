package fi.enterfinland.decision.model;

import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * All of a decision.
 *
 * @param number the case
 * @param decisionId its id
 * @param madeAt when it was made
 * @param makerName who made it
 * @param outcome what it says
 * @param permit the permit granted, or null
 * @param court where it may be appealed, or null where it may not
 * @param appealDays the length of the appeal period
 * @param language the language of the decision
 * @param summary the main reason, in the applicant's language
 * @param reasons the reasons, in the language of the decision
 * @param mode how it is served
 * @param documentId its paper
 * @param documentSha256 digest of the paper
 * @param noticeAt when the notice was given
 * @param recipients whom it is served to, and how far that is
 * @param legalForceOn the day from which it has legal force, once that is confirmed; or null
 */
public record DecisionDetails(
    ApplicationNumber number,
    String decisionId,
    Instant madeAt,
    String makerName,
    Outcome outcome,
    Permit permit,
    Court court,
    int appealDays,
    Language language,
    String summary,
    String reasons,
    ServiceMode mode,
    UUID documentId,
    String documentSha256,
    Instant noticeAt,
    Recipients recipients,
    LocalDate legalForceOn) {
  /** How a person's last day to appeal was counted, once the decision is served to that person. */
  public Optional<AppealTime> appealTime(Recipient recipient, LegalCalendar calendar) {
    return AppealTime.of(recipient, court == null ? 0 : appealDays, calendar);
  }
}
