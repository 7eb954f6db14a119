package fi.enterfinland.notification.service;

import fi.enterfinland.account.model.OwnDataAsked;
import fi.enterfinland.account.model.OwnDataPart;
import fi.enterfinland.account.model.OwnDataRow;
import fi.enterfinland.notification.model.NoticeRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells a person what notices were sent to them. */
@ApplicationScoped
public class OwnNotices {
  private static final int MOST = 10_000;

  @Inject private NoticeRepository notices;

  void tell(@Observes OwnDataAsked asked) {
    asked.add(
        OwnDataPart.NOTICES,
        notices.sentTo(asked.actor().accountId(), MOST).stream()
            .map(
                notice ->
                    new OwnDataRow()
                        .add("number", notice.number())
                        .add("subject", MailTexts.subject(notice, asked.language()))
                        .add("createdAt", notice.createdAt())
                        .add("sentAt", notice.sentAt())
                        .add("controlCode", notice.controlCode()))
            .toList());
  }
}
