package fi.enterfinland.notification.service;

import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.account.model.AccountNotice;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.notification.model.NoticeMail;
import fi.enterfinland.notification.model.NoticePlan;
import fi.enterfinland.notification.model.NoticeRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Writes down what is to be told, in the transaction of what happened. */
@ApplicationScoped
public class NoticeObserver {
  @Inject private NoticeRepository notices;
  @Inject private SystemClock clock;

  void tell(@Observes CaseEvent event) {
    NoticePlan.noticeOf(event).ifPresent(notices::add);
  }

  void tell(@Observes AccountNotice notice) {
    notices.add(NoticeMail.about(notice, clock.now()));
  }
}
