package fi.enterfinland.common.messaging;

import fi.enterfinland.common.model.SystemClock;
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
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts a reader for every queue that a feature listens to, and stops them with the application.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class InboundReaders {
  private static final long LONGEST_STOP_MS = 10_000;

  @Resource private ManagedThreadFactory threads;

  @Inject private Instance<BatchListener> listeners;
  @Inject private Broker broker;
  @Inject private InboundService service;
  @Inject private SystemClock clock;

  private final List<InboundReader> readers = new ArrayList<>();
  private final List<Thread> running = new ArrayList<>();

  @PostConstruct
  void start() {
    for (BatchListener listener : listeners) {
      InboundReader reader = new InboundReader(listener, broker, service, clock);
      Thread thread = threads.newThread(reader);
      thread.setName("inbound " + listener.queue());
      readers.add(reader);
      running.add(thread);
    }
    running.forEach(Thread::start);
  }

  @PreDestroy
  void stop() {
    readers.forEach(InboundReader::stop);
    for (Thread thread : running) {
      try {
        thread.join(LONGEST_STOP_MS);
      } catch (InterruptedException hurried) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
