package fi.enterfinland.handover.job;

import fi.enterfinland.common.job.BackgroundLoop;
import fi.enterfinland.common.messaging.Broker;
import fi.enterfinland.handover.messaging.HandoverSender;
import fi.enterfinland.handover.messaging.RelayService;
import fi.enterfinland.handover.messaging.RelayService.Sent;
import fi.enterfinland.handover.service.HandoverWritten;
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
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Sends what stands unsent in the ledger: right after each commit that wrote there, and every
 * second for what a commit of another node, a restart or a broker that was down has left.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class HandoverRelay {
  private static final Duration EVERY = Duration.ofSeconds(1);

  @Resource private ManagedThreadFactory threads;
  @Inject private Broker broker;
  @Inject private RelayService relay;

  private HandoverSender sender;
  private BackgroundLoop loop;

  @PostConstruct
  void start() {
    sender = new HandoverSender(broker);
    loop = BackgroundLoop.start("handover relay", threads, EVERY, this::sendAll);
  }

  @PreDestroy
  void stop() {
    loop.stop();
    sender.close();
  }

  /** Wakes the relay when a transaction that wrote to the ledger has committed. */
  public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) HandoverWritten written) {
    loop.wake();
  }

  private void sendAll() {
    Sent sent = Sent.ALL;
    while (sent == Sent.ALL && !loop.isStopping()) {
      sent = relay.sendBatch(sender);
    }
  }
}
