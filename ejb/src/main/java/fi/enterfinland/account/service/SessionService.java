package fi.enterfinland.account.service;

import fi.enterfinland.account.model.AccountEvent;
import fi.enterfinland.account.model.AccountEvent.SessionsEnded;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.SessionRepository;
import fi.enterfinland.account.model.SessionSummary;
import fi.enterfinland.common.model.SystemClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A person's own sessions: seen, and ended from any of them. */
@Stateless
@PermitAll
public class SessionService {
  @Inject private SessionRepository sessions;
  @Inject private SessionCloser closer;
  @Inject private SystemClock clock;
  @Inject private Event<AccountEvent> events;

  /** Where the person is signed in now: one statement. */
  public List<SessionSummary> open(Actor actor) {
    return sessions.open(actor.accountId(), clock.now());
  }

  /** Ends one of the person's own sessions; another's is not found. */
  public void end(Actor actor, UUID session) {
    Instant now = clock.now();
    closer.close(actor.accountId(), session, now);
    events.fire(new SessionsEnded(actor.accountId(), now));
  }

  /** A session that the same browser has gone on from, with a new sign-in. */
  public void replaced(Actor actor, UUID session) {
    closer.close(actor.accountId(), session, clock.now());
  }

  /**
   * Ends all of the person's own sessions.
   *
   * @param but the one to keep, or null to keep none
   */
  public void endAll(Actor actor, UUID but) {
    Instant now = clock.now();
    closer.closeAll(actor.accountId(), but, now);
    events.fire(new SessionsEnded(actor.accountId(), now));
  }

  /** Notes that a session is in use, and tells whether it is open still: one statement. */
  public boolean touch(UUID session) {
    return sessions.touch(session, clock.now());
  }
}
