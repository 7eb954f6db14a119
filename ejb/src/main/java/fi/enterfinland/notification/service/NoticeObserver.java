package fi.enterfinland.notification.service;

import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.account.model.AccountNotice;
import fi.enterfinland.account.model.AccountRepository;
import fi.enterfinland.common.model.PastBroughtIn;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.mandate.model.MandateUnmatched;
import fi.enterfinland.notification.model.Notice;
import fi.enterfinland.notification.model.NoticeMail;
import fi.enterfinland.notification.model.NoticePlan;
import fi.enterfinland.notification.model.NoticeRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Writes down what is to be told, in the transaction of what happened. */
@ApplicationScoped
public class NoticeObserver {
  @Inject private NoticeRepository notices;
  @Inject private AccessRepository grants;
  @Inject private AccountRepository accounts;
  @Inject private SystemClock clock;

  void tell(@Observes CaseEvent event) {
    NoticePlan.noticeOf(event).ifPresent(notices::add);
  }

  void tell(@Observes MandateUnmatched claim) {
    NoticePlan.answerTo(claim)
        .ifPresent(
            kind ->
                accounts.contacts(List.of(claim.holderId())).stream()
                    .filter(claimant -> claimant.email().isPresent())
                    .forEach(
                        claimant -> notices.add(NoticeMail.answering(kind, claimant, claim.at()))));
  }

  void settle(@Observes PastBroughtIn past) {
    for (Notice notice : notices.unaddressed(past.numbers())) {
      List<Long> people = notice.recipients(grants.accountsIn(notice.number(), clock.now()));
      notices.settle(notice, accounts.contacts(people));
    }
  }

  void tell(@Observes AccountNotice notice) {
    notices.add(NoticeMail.about(notice, clock.now()));
  }
}
