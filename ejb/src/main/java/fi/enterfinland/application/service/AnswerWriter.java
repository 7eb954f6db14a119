package fi.enterfinland.application.service;

import fi.enterfinland.application.model.AnswerWriterRepository;
import fi.enterfinland.application.model.DraftSave;
import fi.enterfinland.application.model.SaveOutcome;
import fi.enterfinland.common.model.SystemClock;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;

/**
 * Commits saves in groups. A thread takes whatever waits at a moment, writes it with one statement
 * and one commit, and only then lets each save's answer go. While it waits for the disk the next
 * group gathers, so the busier the service, the fewer commits an answer costs. Which saves make a
 * group, and when a second thread writes beside the first, {@link WaitingSaves} says.
 *
 * <p>A save that the database cannot take does not fail those beside it: its group is then written
 * one by one. A draft that somebody holds at the moment, to send it or to put a document into it,
 * is tried again a little later without holding up the others. A database that restarts is waited
 * for; the edit counters make it harmless to write again what may have been written.
 */
@ApplicationScoped
public class AnswerWriter {
  private static final Logger LOG = System.getLogger(AnswerWriter.class.getName());

  private static final int WRITERS = 2;
  private static final Duration PAUSE = Duration.ofMillis(25);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Duration LAST_ANSWERS = Duration.ofSeconds(10);

  @Resource(lookup = "java:jboss/datasources/EnterFinlandPlainDS")
  private DataSource dataSource;

  @Resource private ManagedThreadFactory managedThreads;

  private SystemClock clock;
  private AnswerWriterRepository answers;
  private Duration patience = PATIENCE;
  private final List<Thread> writers = new ArrayList<>();
  private final WaitingSaves waiting = new WaitingSaves(PAUSE);

  /** For the container's proxy. */
  protected AnswerWriter() {}

  /** Tells the time of saving by the injected clock. */
  @Inject
  public AnswerWriter(SystemClock clock) {
    this.clock = clock;
  }

  AnswerWriter(
      AnswerWriterRepository answers, SystemClock clock, ThreadFactory threads, Duration patience) {
    this.answers = answers;
    this.clock = clock;
    this.patience = patience;
    start(threads);
  }

  @PostConstruct
  void open() {
    answers = new AnswerWriterRepository(dataSource);
    start(managedThreads);
  }

  private void start(ThreadFactory threads) {
    for (int i = 0; i < WRITERS; i++) {
      Thread writer = threads.newThread(this::writeUntilClosed);
      writers.add(writer);
      writer.start();
    }
  }

  /**
   * Saves answers.
   *
   * @param save at least one answer, checked against its form
   * @return the outcome once it is durable; completed exceptionally with {@link
   *     SavingUnavailableException} if nothing could be written
   */
  public CompletionStage<SaveOutcome> save(DraftSave save) {
    WaitingSave one = new WaitingSave(save);
    if (!waiting.add(one)) {
      one.fail(new SavingUnavailableException("Too busy, or going down", null));
    }
    return one.answer();
  }

  /** Takes no more saves, answers those that wait, and ends the threads. */
  @PreDestroy
  void close() {
    waiting.close();
    try {
      for (Thread writer : writers) {
        writer.join(LAST_ANSWERS.toMillis());
      }
    } catch (InterruptedException e) {
      // No time is left: what still waits is told that it was not saved.
      Thread.currentThread().interrupt();
    }
    waiting
        .abandon()
        .forEach(one -> one.fail(new SavingUnavailableException("The service goes down", null)));
  }

  private void writeUntilClosed() {
    try {
      List<WaitingSave> group = waiting.next();
      while (!group.isEmpty()) {
        try {
          write(group);
        } finally {
          waiting.written();
        }
        group = waiting.next();
      }
    } catch (InterruptedException e) {
      // The server ends its threads; what still waits is answered by close().
      Thread.currentThread().interrupt();
    }
  }

  private void write(List<WaitingSave> group) throws InterruptedException {
    try {
      List<SaveOutcome> outcomes = writePatiently(group.stream().map(WaitingSave::save).toList());
      for (int i = 0; i < group.size(); i++) {
        answer(group.get(i), outcomes.get(i));
      }
    } catch (SQLException e) {
      if (group.size() > 1 && isAboutTheData(e)) {
        for (WaitingSave one : group) {
          write(List.of(one));
        }
      } else {
        LOG.log(Level.ERROR, () -> group.size() + " saves could not be written", e);
        group.forEach(one -> one.fail(new SavingUnavailableException("Not written", e)));
      }
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, () -> group.size() + " saves could not be written", e);
      group.forEach(one -> one.fail(e));
    } catch (InterruptedException e) {
      group.forEach(one -> one.fail(new SavingUnavailableException("The service goes down", e)));
      throw e;
    }
  }

  private void answer(WaitingSave one, SaveOutcome outcome) {
    boolean later =
        outcome.fate() == SaveOutcome.Fate.BUSY
            && !one.isOlderThan(patience, System.nanoTime())
            && waiting.putOff(one);
    if (!later) {
      one.answer().complete(outcome);
    }
  }

  /** Each try uses up one broken connection of the pool, so there can be more than one. */
  private List<SaveOutcome> writePatiently(List<DraftSave> saves)
      throws SQLException, InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      try {
        return answers.write(saves, clock.now());
      } catch (SQLException e) {
        if (isAboutTheData(e) || System.nanoTime() - deadline > 0) {
          throw e;
        }
        LOG.log(Level.WARNING, () -> "Saves are written again: " + e.getMessage());
        Thread.sleep(PAUSE.toMillis());
      }
    }
  }

  /** Data exception, constraint violation, limit exceeded: it would fail again. */
  private static boolean isAboutTheData(SQLException e) {
    String state = e.getSQLState();
    return state != null
        && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
  }
}
