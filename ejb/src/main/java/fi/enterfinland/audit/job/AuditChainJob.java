package fi.enterfinland.audit.job;

import fi.enterfinland.audit.model.AuditChainRepository;
import fi.enterfinland.audit.model.ChainVerdict;
import fi.enterfinland.common.job.BackgroundLoop;
import fi.enterfinland.common.model.SystemClock;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import javax.sql.DataSource;

/**
 * Seals new lines of the audit trail every two seconds, and each night notes the head of the chain
 * for the day that ended and walks along the whole of it (L1.15, L5.05). The noted head goes into
 * the log, which is kept elsewhere: who could change the whole database could not change that.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class AuditChainJob {
  private static final Logger LOG = System.getLogger(AuditChainJob.class.getName());
  private static final Duration EVERY = Duration.ofSeconds(2);
  private static final int LINES_AT_A_TIME = 2_000;

  @Resource(lookup = "java:jboss/datasources/EnterFinlandPlainDS")
  private DataSource dataSource;

  @Resource private ManagedThreadFactory threads;
  @Inject private SystemClock clock;

  private AuditChainRepository chain;
  private BackgroundLoop loop;

  @PostConstruct
  void start() {
    chain = new AuditChainRepository(dataSource::getConnection);
    loop = BackgroundLoop.start("audit chain", threads, EVERY, this::seal);
  }

  @PreDestroy
  void stop() {
    loop.stop();
  }

  /**
   * Notes the head of the chain for yesterday and verifies all of it.
   *
   * @return what was found; a breach is in the log as an error, with its line
   * @throws SQLException if the database could not be read
   */
  @Schedule(hour = "0", minute = "10", timezone = "Europe/Helsinki", persistent = false)
  public ChainVerdict verify() throws SQLException {
    seal();
    LocalDate yesterday = clock.today().minusDays(1);
    chain.note(yesterday, clock.now());
    ChainVerdict verdict = chain.verify();
    if (verdict.isWhole()) {
      LOG.log(
          Level.INFO,
          "The audit trail is whole at the end of {0}: {1} links, head {2}",
          yesterday,
          Long.toString(verdict.links()),
          verdict.head());
    } else {
      LOG.log(Level.ERROR, "The audit trail is broken: {0}", verdict.breach().orElseThrow());
    }
    return verdict;
  }

  private void seal() {
    try {
      int sealed = LINES_AT_A_TIME;
      while (sealed == LINES_AT_A_TIME && !loop.isStopping()) {
        sealed = chain.seal(LINES_AT_A_TIME, clock.now());
      }
    } catch (SQLException unsealed) {
      // The lines wait; they are sealed the next time.
      throw new IllegalStateException("Lines of the audit trail could not be sealed", unsealed);
    }
  }
}
