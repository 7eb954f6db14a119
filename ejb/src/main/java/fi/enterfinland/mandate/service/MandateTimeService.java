package fi.enterfinland.mandate.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.guardian.model.Birthday;
import fi.enterfinland.mandate.model.ClientRepository;
import fi.enterfinland.mandate.model.CounselRepository;
import fi.enterfinland.mandate.model.Mandate;
import fi.enterfinland.mandate.model.MandateEnding;
import fi.enterfinland.mandate.model.MandateReminded;
import fi.enterfinland.mandate.model.MandateRepository;
import fi.enterfinland.mandate.model.MandateStatus;
import fi.enterfinland.mandate.model.MandateTerms;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What time brings to mandates: the last day passes, its coming is told before, a client who was
 * asked is reminded. Access has ended by itself at midnight, by the grant's own end; here it is
 * written down. Open to every role, because it does only what is due by our clock anyway.
 */
@Stateless
@PermitAll
public class MandateTimeService {
  private static final int MOST = 5_000;
  private static final List<Duration> REMINDED_AFTER =
      List.of(Duration.ofDays(3), Duration.ofDays(6));
  private static final String GROUND = "mandate clock";

  @Inject private MandateRepository mandates;
  @Inject private ClientRepository clients;
  @Inject private CounselRepository counsel;
  @Inject private MandateSeats seats;
  @Inject private AccessPolicy access;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /** Mandates whose last day has passed. */
  public List<Long> over() {
    return mandates.over(clock.today(), MOST);
  }

  /** Mandates that end soon, and whose people do not know it yet. */
  public List<Long> ending() {
    return mandates.ending(clock.today().plusDays(MandateTerms.WARNED_DAYS), MOST);
  }

  /** Claims of which a client is to be reminded now, for the first time or the second. */
  public List<Long> waiting(int reminders) {
    return mandates.waiting(clock.now().minus(REMINDED_AFTER.get(reminders - 1)), reminders, MOST);
  }

  /** Puts every case at its place in the lists of those who act for its person. */
  public int align() {
    return counsel.alignLines();
  }

  /** Ends a mandate whose last day has passed. */
  public void end(long mandateId) {
    Instant now = clock.now();
    Mandate mandate = mandates.locked(mandateId);
    mandate
        .overAt(() -> new Birthday(clients.birthDate(mandate.number())), now)
        .ifPresent(reason -> seats.end(right(mandate), mandate, reason, null, now));
  }

  /** Tells that a mandate will end. */
  public void warn(long mandateId) {
    Instant now = clock.now();
    Mandate mandate = mandates.locked(mandateId);
    if (mandate.status() == MandateStatus.ACTIVE) {
      mandate.endingTold(right(mandate), now);
      events.fire(
          new MandateEnding(
              mandate.number(),
              mandateId,
              mandate.holderId(),
              mandate.terms().validUntil(),
              now,
              right(mandate)));
    }
  }

  /** Reminds a client that somebody asks to act. */
  public void remind(long mandateId, int reminders) {
    Mandate mandate = mandates.locked(mandateId);
    if (mandate.status() == MandateStatus.WAITING_APPROVAL) {
      mandate.reminded(right(mandate), reminders);
      if (mandate.isForClient()) {
        events.fire(new MandateReminded(mandate.number(), mandateId, clock.now(), right(mandate)));
      }
    }
  }

  private ActingRight right(Mandate mandate) {
    return access.system(mandate.number(), GROUND);
  }
}
