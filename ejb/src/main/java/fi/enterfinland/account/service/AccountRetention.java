package fi.enterfinland.account.service;

import fi.enterfinland.account.model.AccountRetentionRepository;
import fi.enterfinland.common.model.RetentionDue;
import fi.enterfinland.common.model.RetentionDue.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Removes registrations and links that lead nowhere any more, and browsers long unused. */
@ApplicationScoped
public class AccountRetention {
  @Inject private AccountRetentionRepository accounts;

  void due(@Observes RetentionDue due) {
    if (due.is("registration.ended", Step.REMOVE)) {
      due.done(accounts.forgetRegistrations(due.before(), due.most()));
    } else if (due.is("link.ended", Step.REMOVE)) {
      due.done(accounts.forgetLinks(due.before(), due.most()));
    } else if (due.is("device.unused", Step.REMOVE)) {
      due.done(accounts.forgetDevices(due.before(), due.most()));
    } else if (due.is("session.ended", Step.REMOVE)) {
      due.done(accounts.forgetSessions(due.before(), due.most()));
    }
  }
}
