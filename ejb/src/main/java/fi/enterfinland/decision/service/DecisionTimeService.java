package fi.enterfinland.decision.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Setting;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.decision.model.Decision;
import fi.enterfinland.decision.model.DecisionRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What time brings to decisions. Open to every role, because it does only what is due by our clock
 * anyway, whoever asks.
 */
@Stateless
@PermitAll
public class DecisionTimeService {
  @Inject private AccessPolicy policy;
  @Inject private ApplicationRepository applications;
  @Inject private DecisionRepository decisions;
  @Inject private LegalCalendar calendar;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /** Cases with a decision on which time has something to do, the longest waiting first. */
  public List<ApplicationNumber> due(int most) {
    return decisions.due(clock.today(), most);
  }

  /** Does what is due for these cases: two statements to read, whatever their number. */
  public void pass(List<ApplicationNumber> numbers) {
    Instant now = clock.now();
    Map<ApplicationNumber, PermitApplication> cases = applications.locked(numbers);
    for (Decision decision : decisions.due(numbers, clock.today())) {
      decision
          .passTime(
              policy.system(decision.number(), "decision clock"),
              cases.get(decision.number()),
              calendar,
              Setting.LEGAL_FORCE_GRACE_WORKING_DAYS.number(),
              now)
          .forEach(events::fire);
    }
  }
}
