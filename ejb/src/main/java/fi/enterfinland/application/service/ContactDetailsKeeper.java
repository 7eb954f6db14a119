package fi.enterfinland.application.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.AccountEvent.EmailChanged;
import fi.enterfinland.account.model.AccountRepository;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.ApplicationSummary;
import fi.enterfinland.application.model.ContactDetailsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Carries a new e-mail address to every case of the person that is not over: into the answers of
 * drafts that give the old one, and as an event of each case that was sent, where what arrived
 * stays as it arrived.
 */
@ApplicationScoped
public class ContactDetailsKeeper {
  private static final String MEANS = "link sent to the address";

  @Inject private AccountRepository accounts;
  @Inject private ApplicationRepository applications;
  @Inject private AccessPolicy access;
  @Inject private Event<CaseEvent> events;

  void carry(@Observes EmailChanged changed) {
    Actor actor = accounts.require(changed.accountId()).actor(IdentityLevel.EMAIL, MEANS);
    applications.replaceInDrafts(
        changed.accountId(), changed.before(), changed.after(), changed.at());
    for (ApplicationSummary summary : applications.ofAccount(changed.accountId(), changed.at())) {
      if (summary.status().isOpen()) {
        tell(access.of(actor, summary.number(), Verb.CHANGE_ADDRESS), changed);
      }
    }
  }

  private void tell(ActingRight right, EmailChanged changed) {
    if (right.isAs(Capacity.SELF) || right.isAs(Capacity.GUARDIAN)) {
      events.fire(
          new ContactDetailsChanged(
              right.number(), changed.before(), changed.after(), changed.at(), right));
    }
  }
}
