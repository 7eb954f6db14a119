package fi.enterfinland.notification.service;

import fi.enterfinland.account.model.AccountsRemoved;
import fi.enterfinland.application.model.DraftRemoved;
import fi.enterfinland.common.model.RetentionDue;
import fi.enterfinland.common.model.RetentionDue.Step;
import fi.enterfinland.notification.model.NoticeRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Removes notices and mails: old ones, and those about what is removed itself. */
@ApplicationScoped
public class NoticeRetention {
  @Inject private NoticeRepository notices;

  void due(@Observes RetentionDue due) {
    if (due.is("mail.account", Step.REMOVE)) {
      due.done(notices.forgetAccountMails(due.before(), due.most()));
    } else if (due.is("mail.case", Step.REMOVE)) {
      due.done(notices.forgetCaseMails(due.before(), due.most()));
    }
  }

  void removed(@Observes DraftRemoved draft) {
    notices.forgetCases(List.of(draft.number()));
  }

  void removed(@Observes AccountsRemoved accounts) {
    notices.forgetAccounts(accounts.accountIds());
  }
}
