package fi.enterfinland.notification.job;

import fi.enterfinland.common.job.BackgroundLoop;
import fi.enterfinland.notification.model.MailOrder;
import fi.enterfinland.notification.service.MailDelivery;
import fi.enterfinland.notification.service.NoticeService;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends mails: every second those that are due, at most {@value #BATCH} of them, so that ten
 * thousand notices at once neither slow the service down nor make the mail server refuse us.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class NoticeJob {
  private static final int BATCH = 25;
  private static final Duration EVERY = Duration.ofSeconds(1);

  @Resource private ManagedThreadFactory threads;
  @Inject private NoticeService notices;
  @Inject private MailDelivery delivery;

  private BackgroundLoop loop;

  @PostConstruct
  void start() {
    loop = BackgroundLoop.start("notices", threads, EVERY, this::tell);
  }

  @PreDestroy
  void stop() {
    loop.stop();
  }

  private void tell() {
    notices.addressBatch();
    List<MailOrder> due = notices.takeDue(BATCH);
    if (due.isEmpty()) {
      return;
    }
    Map<Long, Optional<String>> errorById = new HashMap<>();
    try {
      for (MailOrder order : due) {
        errorById.put(order.id(), delivery.attempt(order));
      }
    } finally {
      notices.attempted(errorById);
    }
  }
}
