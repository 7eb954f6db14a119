package fi.enterfinland.demonstration.service;

import fi.enterfinland.account.model.AccountRepository;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.EmailAddress;
import fi.enterfinland.account.service.AccountService;
import fi.enterfinland.account.service.IdentifiedRequest;
import fi.enterfinland.account.service.Origin;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.PastBroughtIn;
import fi.enterfinland.common.model.Setting;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.demonstration.model.Demonstration;
import fi.enterfinland.demonstration.model.DemonstrationPerson;
import fi.enterfinland.demonstration.model.DemonstrationStep;
import fi.enterfinland.demonstration.model.WorkingDays;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Lets what is told of an invented person happen, each act at its own time, in one transaction. */
@Stateless
@RolesAllowed(DemonstrationLoader.ROLE)
public class DemonstrationTeller {
  private static final Origin NOWHERE = Origin.of("127.0.0.1", null, null);
  private static final Duration BEFORE_THE_FIRST_ACT = Duration.ofMinutes(12);
  private static final int EMPLOYED = -90;

  @Inject private ApplicationRepository applications;
  @Inject private AccountRepository accounts;
  @Inject private AccountService signIn;
  @Inject private DemonstrationApplicant applicant;
  @Inject private DemonstrationOfficer officer;
  @Inject private SystemClock clock;
  @Inject private Event<PastBroughtIn> broughtIn;

  /** Whether the database holds no case yet. */
  public boolean isNothingThere() {
    return applications.isEmpty();
  }

  /** Gives an officer an account from before the first case. */
  public Actor employ(DemonstrationPerson person, WorkingDays days) {
    Instant at = days.instant(EMPLOYED, LocalTime.of(8, 0));
    var assertion = person.assertion(Setting.OFFICER_ISSUER.required(), at);
    return clock
        .at(at, () -> signIn.signedInOfficer(assertion, person.language(), NOWHERE))
        .actor();
  }

  /** Tells the cases of a person, and answers how many there are. */
  public int tell(
      Demonstration demonstration,
      DemonstrationPerson person,
      WorkingDays days,
      Actor handler,
      Actor maker) {
    Actor actor = open(person, days);
    return tell(
        person.cases().stream()
            .map(told -> new DemonstratedCase(demonstration, told, days, actor, handler, maker)));
  }

  /** Tells the cases that were lodged elsewhere, and answers how many there are. */
  public int tellElsewhere(
      Demonstration demonstration, WorkingDays days, Actor handler, Actor maker) {
    return tell(
        demonstration.elsewhere().stream()
            .map(told -> new DemonstratedCase(demonstration, told, days, null, handler, maker)));
  }

  private int tell(Stream<DemonstratedCase> cases) {
    Set<ApplicationNumber> numbers = new HashSet<>();
    cases.forEach(
        running -> {
          running.told().story().forEach(step -> happen(running, step));
          numbers.add(running.number());
        });
    broughtIn.fire(new PastBroughtIn(numbers));
    return numbers.size();
  }

  private Actor open(DemonstrationPerson person, WorkingDays days) {
    DemonstrationStep first = person.cases().get(0).story().get(0);
    Instant at = days.instant(first.day(), first.time()).minus(BEFORE_THE_FIRST_ACT);
    var assertion = person.assertion(Setting.CITIZEN_ISSUER.required(), at);
    var request = new IdentifiedRequest(null, person.language(), true, true);
    Actor actor = clock.at(at, () -> signIn.openIdentified(assertion, request, NOWHERE)).actor();
    // Nobody reads the mail with the link that would confirm the address.
    accounts.require(actor.accountId()).confirmEmail(new EmailAddress(person.email()), at);
    return actor;
  }

  private void happen(DemonstratedCase running, DemonstrationStep step) {
    Instant at = running.days().instant(step.day(), step.time());
    clock.at(
        at,
        () -> {
          switch (step.act()) {
            case REGISTER, PROVE, PROCESS, ASK, ACCEPT, DECIDE, CLOCK -> officer.act(running, step);
            case START, ATTACH, SEND, WITHDRAW, READ, WRITE, ANSWER, ASK_TIME, OPEN ->
                applicant.act(running, step);
          }
          return running;
        });
  }
}
