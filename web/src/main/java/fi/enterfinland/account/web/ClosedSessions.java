package fi.enterfinland.account.web;

import fi.enterfinland.account.model.SessionClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Ends the sessions this server holds as soon as it is written that they have ended. */
@ApplicationScoped
public class ClosedSessions {
  void end(@Observes(during = TransactionPhase.AFTER_SUCCESS) SessionClosed closed) {
    RegisteredSession.end(closed.id());
  }
}
