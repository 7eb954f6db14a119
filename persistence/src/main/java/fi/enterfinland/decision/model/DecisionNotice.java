package fi.enterfinland.decision.model;

import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.ApplicationNumber;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * What may be said of a decision before it is opened: that it is there, how it is served, and until
 * when; nothing of what it says.
 *
 * @param number the case
 * @param decisionId its id
 * @param mode how it is served
 * @param noticeAt when the notice was given
 * @param appealDays the length of the appeal period; 0 where no appeal is allowed
 * @param recipient how far its service to the reader is; null if the reader is nobody it is served
 *     to
 * @param strongIdentityNeeded whether the reader must identify strongly to open it
 */
public record DecisionNotice(
    ApplicationNumber number,
    String decisionId,
    ServiceMode mode,
    Instant noticeAt,
    int appealDays,
    Recipient recipient,
    boolean strongIdentityNeeded)
    implements Serializable {
  /** The reader's last day to appeal, once the decision is served and where it may be appealed. */
  public Optional<AppealTime> appealTime(LegalCalendar calendar) {
    return AppealTime.of(recipient, appealDays, calendar);
  }
}
