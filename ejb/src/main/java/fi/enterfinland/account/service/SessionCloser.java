package fi.enterfinland.account.service;

import fi.enterfinland.account.model.SessionClosed;
import fi.enterfinland.account.model.SessionRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** Ends sessions in the register and, once that is written, where they are held. */
@ApplicationScoped
class SessionCloser {
  @Inject private SessionRepository sessions;
  @Inject private Event<SessionClosed> closed;

  /** Ends one session, if it is the account's. */
  void close(long accountId, UUID id, Instant now) {
    if (sessions.end(accountId, id, now)) {
      closed.fire(new SessionClosed(id));
    }
  }

  /**
   * Ends all sessions of an account.
   *
   * @param but the one to keep, or null to keep none
   */
  void closeAll(long accountId, UUID but, Instant now) {
    sessions.endAll(accountId, but, now).forEach(id -> closed.fire(new SessionClosed(id)));
  }
}
