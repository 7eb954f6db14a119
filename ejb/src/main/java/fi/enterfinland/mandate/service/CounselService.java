package fi.enterfinland.mandate.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.mandate.model.ClaimRow;
import fi.enterfinland.mandate.model.ClientRow;
import fi.enterfinland.mandate.model.CounselFilter;
import fi.enterfinland.mandate.model.CounselRepository;
import fi.enterfinland.mandate.model.LastDay;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** The desk of somebody who acts for many: clients, last days, claims, what is new. */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class CounselService {
  private static final Duration REFUSALS_SHOWN = Duration.ofDays(60);
  private static final int MOST_DEADLINES = 10_000;

  @Inject private CounselRepository counsel;
  @Inject private AccessPolicy access;
  @Inject private SystemClock clock;

  /** A page of clients, those with the nearest last day first: one statement. */
  public List<ClientRow> clients(Actor actor, CounselFilter filter, int first, int size) {
    access.claiming(actor);
    return counsel.clients(actor.accountId(), filter, clock.now(), first, size);
  }

  /** How many clients the filter leaves: one statement. */
  public long count(Actor actor, CounselFilter filter) {
    access.claiming(actor);
    return counsel.count(actor.accountId(), filter, clock.now());
  }

  /** The next last days over all clients: one statement. */
  public List<ClientRow> nextDeadlines(Actor actor, int most) {
    access.claiming(actor);
    return counsel.deadlines(actor.accountId(), clock.now(), clock.today(), most);
  }

  /** All last days to come, for a calendar: one statement. */
  public List<LastDay> deadlines(Actor actor) {
    return nextDeadlines(actor, MOST_DEADLINES).stream().map(ClientRow::lastDay).toList();
  }

  /** All clients, for a file of one's own: one statement. */
  public List<ClientRow> all(Actor actor) {
    access.claiming(actor);
    return counsel.all(actor.accountId(), clock.now());
  }

  /** The own claims that are being written, wait or were refused lately. */
  public List<ClaimRow> claims(Actor actor) {
    access.claiming(actor);
    return counsel.claims(actor.accountId(), clock.now().minus(REFUSALS_SHOWN));
  }

  /**
   * Requires that somebody can still act in a case. It asks without looking at the case, so an open
   * page may ask as often as it likes and no viewing is recorded.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} once the access has ended
   */
  public void requireActing(Actor actor, ApplicationNumber number) {
    access.of(actor, number, Verb.END_MANDATE);
  }

  /** Somebody who acts in a case looks at it: what happened until now is not new any more. */
  public void visited(Actor actor, ApplicationNumber number) {
    if (access.of(actor, number, Verb.END_MANDATE).isHelper()) {
      counsel.visited(actor.accountId(), number, clock.now());
    }
  }
}
