package fi.enterfinland.notification.service;

import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.account.model.AccountRepository;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.notification.model.MailOrder;
import fi.enterfinland.notification.model.Notice;
import fi.enterfinland.notification.model.NoticeRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The transactions of telling people: who gets a mail, which mails are due, how sending ended. */
@Stateless
@PermitAll
public class NoticeService {
  private static final int BATCH = 100;

  @Inject private NoticeRepository notices;
  @Inject private AccessRepository grants;
  @Inject private ApplicationRepository applications;
  @Inject private AccountRepository accounts;
  @Inject private SystemClock clock;

  /**
   * Turns a batch of notices into a mail for each person who can see the case now.
   *
   * @return whether there may be more
   */
  public boolean addressBatch() {
    Instant now = clock.now();
    List<Notice> batch = notices.takeUnaddressed(BATCH);
    Set<ApplicationNumber> nonDisclosed =
        applications.nonDisclosed(batch.stream().map(Notice::number).collect(Collectors.toSet()));
    for (Notice notice : batch) {
      List<Long> people = notice.recipients(grants.accountsIn(notice.number(), now));
      notices.address(
          notice, accounts.contacts(people), nonDisclosed.contains(notice.number()), now);
    }
    return batch.size() == BATCH;
  }

  /** Mails to be sent now; each is put aside so that nobody else sends it meanwhile. */
  public List<MailOrder> takeDue(int limit) {
    return notices.takeDue(limit, clock.now());
  }

  /** Notes by mail id why it was not taken by the mail server, or nothing if it was. */
  public void attempted(Map<Long, Optional<String>> errorById) {
    notices.attempted(errorById, clock.now());
  }
}
