package fi.enterfinland.handover.job;

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
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

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
  private static final System.Logger LOG = System.getLogger(HandoverRelay.class.getName());
  private static final long EVERY_MS = 1_000;
  private static final long LONGEST_STOP_MS = 10_000;

  @Resource private ManagedThreadFactory threads;

  @Inject private Broker broker;
  @Inject private RelayService relay;

  private final Semaphore work = new Semaphore(0);
  private volatile boolean stopping;
  private Thread thread;

  @PostConstruct
  void start() {
    thread = threads.newThread(this::run);
    thread.setName("handover relay");
    thread.start();
  }

  @PreDestroy
  void stop() {
    stopping = true;
    work.release();
    try {
      thread.join(LONGEST_STOP_MS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** Wakes the relay when a transaction that wrote to the ledger has committed. */
  public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) HandoverWritten written) {
    if (work.availablePermits() == 0) {
      work.release();
    }
  }

  private void run() {
    try (HandoverSender sender = new HandoverSender(broker)) {
      while (!stopping) {
        work.tryAcquire(EVERY_MS, TimeUnit.MILLISECONDS);
        work.drainPermits();
        sendAll(sender);
      }
    } catch (InterruptedException undeployed) {
      Thread.currentThread().interrupt();
    }
  }

  private void sendAll(HandoverSender sender) {
    try {
      Sent sent = Sent.ALL;
      while (sent == Sent.ALL && !stopping) {
        sent = relay.sendBatch(sender);
      }
    } catch (EJBException databaseFailed) {
      LOG.log(Level.WARNING, "The ledger cannot be read; trying again", databaseFailed);
    }
  }
}
