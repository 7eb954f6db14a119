package fi.enterfinland.guardian.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.guardian.model.Birthday;
import fi.enterfinland.guardian.model.Child;
import fi.enterfinland.guardian.model.ChildCase;
import fi.enterfinland.guardian.model.ComesOfAgeSoon;
import fi.enterfinland.guardian.model.GuardianRepository;
import fi.enterfinland.guardian.model.Guardianship.EndCause;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What birthdays bring: at 15 a child may act beside the guardians, at 18 the case is the person's
 * own. Access has ended by itself at midnight, by the grant's own end; here it is written down and
 * told, and thirty days before it is told that it will be so. Open to every role, because it does
 * only what is due by our clock anyway.
 */
@Stateless
@PermitAll
public class GuardianTimeService {
  @Inject private GuardianRepository family;
  @Inject private ApplicationRepository applications;
  @Inject private AccessPolicy access;
  @Inject private CustodyKeeper keeper;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /** Children whose age changes something, in the order of their ids. */
  public List<Long> due(int most) {
    LocalDate today = clock.today();
    return family.grown(
        today.minusYears(Birthday.OF_AGE),
        today.plusDays(Birthday.TOLD_DAYS_BEFORE).minusYears(Birthday.OF_AGE),
        today.minusYears(Birthday.ACTS_BESIDE),
        most);
  }

  /** Does what is due for a child. */
  public void pass(long childId) {
    Child child = family.locked(childId);
    Instant now = clock.now();
    keeper.settle(child, EndCause.OF_AGE, "birthday", now);
    if (child.tellOfAge(now)) {
      family.casesOf(child.id()).forEach(childCase -> tellOfAge(child, childCase, now));
    }
  }

  /** Once a case is over, nothing in it changes hands. */
  private void tellOfAge(Child child, ChildCase childCase, Instant now) {
    ApplicationStatus status = applications.find(childCase.number()).orElseThrow().status();
    if (!status.successors().isEmpty()) {
      events.fire(
          new ComesOfAgeSoon(
              childCase.number(),
              child.birthday().reaches(Birthday.OF_AGE),
              now,
              access.system(childCase.number(), "birthday")));
    }
  }
}
