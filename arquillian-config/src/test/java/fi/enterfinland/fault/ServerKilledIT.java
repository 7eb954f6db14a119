package fi.enterfinland.fault;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.outside.WebClient;
import jakarta.jms.JMSConsumer;
import jakarta.jms.JMSContext;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The server dies in the middle of autosaving, sending, answering and messages, several times, and
 * is started again each time: nothing that was acknowledged is lost, nothing is doubled, and what
 * was not acknowledged is wholly there or not at all.
 */
class ServerKilledIT {
  private static final int KILLS = 3;
  private static final int EARLIEST_MS = 300;
  private static final int LATEST_MS = 2_500;
  private static final long PATIENCE_NS = Duration.ofSeconds(40).toNanos();

  private static final String UNREAD =
      """
      select count(*) from permit_application a
      where number between 'EF-2026-8300000' and 'EF-2026-8499999'
        and not exists (select from supplement_request r
          where r.application_number = a.number and r.request_id like '%s')
      """;

  private final long seed = Long.getLong("ef.fault.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final Promises promised = new Promises();
  private Surviving service;
  private Clients people;
  private CaseSystem caseSystem;

  @Test
  void nothing_acknowledged_is_lost_and_nothing_is_doubled() throws Exception {
    try (Surviving started = new Surviving()) {
      service = started;
      people = new Clients(service, promised);
      caseSystem = new CaseSystem(service, promised);
      Workload.make(service, Clients.PERSON);
      caseSystem.askBeforehand();
      await("0", UNREAD.formatted("SR-%"));

      for (int kill = 1; kill <= KILLS; kill++) {
        inTheMiddleOfWork(service::kill, CaseSystem.COLLECTED);
        service.start();
        assertThat(afterRestart().faults()).as("kill %d, -Def.fault.seed=%d", kill, seed).isEmpty();
      }
      people.expectRefusals(true);
      // Replies are left in the broker, where they must outlive an end in order too.
      inTheMiddleOfWork(service::terminate, List.of("ef.out.applications"));
      people.expectRefusals(false);
      service.start();
      assertThat(afterRestart().faults()).as("end, -Def.fault.seed=%d", seed).isEmpty();

      everybodyTriesAgain();
      assertThat(atTheEnd().faults()).as("-Def.fault.seed=%d", seed).isEmpty();
      assertThat(unfinished()).as("what is left, -Def.fault.seed=%d", seed).isEmpty();
    }
  }

  /** Lets everybody work, and ends the server at a moment nobody knows. */
  private void inTheMiddleOfWork(Runnable end, List<String> collected)
      throws IOException, InterruptedException {
    people.signIn();
    List<Worker.Session> sessions = new ArrayList<>();
    for (int window = 0; window < 4; window++) {
      sessions.add(people.autosaving(new Random(random.nextLong())));
    }
    sessions.add(people.writingAnswers(new Random(random.nextLong())));
    sessions.add(people.sendingApplications());
    sessions.add(people.sendingApplications());
    sessions.add(people.answering());
    sessions.add(people.answering());
    sessions.add(caseSystem.asking(new Random(random.nextLong())));
    collected.forEach(queue -> sessions.add(caseSystem.collecting(queue)));
    int moment = EARLIEST_MS + random.nextInt(LATEST_MS - EARLIEST_MS);
    int sent = promised.done(Clients.SENDING).size();
    int answered = promised.done(Clients.ANSWERING).size();
    work(sessions, moment, end);
    assertThat(promised.done(Clients.SENDING)).as("work was done").hasSizeGreaterThan(sent);
    assertThat(promised.done(Clients.ANSWERING)).as("work was done").hasSizeGreaterThan(answered);
  }

  private void work(List<Worker.Session> sessions, long millis, Runnable end)
      throws InterruptedException {
    CountDownLatch ready = new CountDownLatch(sessions.size());
    List<Worker> workers = sessions.stream().map(session -> new Worker(session, ready)).toList();
    List<Thread> threads = workers.stream().map(Thread::new).toList();
    threads.forEach(Thread::start);
    assertThat(ready.await(60, TimeUnit.SECONDS)).isTrue();
    TimeUnit.MILLISECONDS.sleep(millis);
    end.run();
    workers.forEach(Worker::stop);
    for (Thread thread : threads) {
      thread.join();
    }
    for (Worker worker : workers) {
      if (worker.surprise() != null) {
        throw worker.surprise();
      }
    }
  }

  private Verdict afterRestart() throws SQLException {
    try (Connection connection = service.database()) {
      Traces traces = new Traces(new Rows(connection));
      return new Verdict()
          .saves(promised, traces.saves())
          .acts(
              Clients.SENDING,
              promised.tried(Clients.SENDING),
              promised.done(Clients.SENDING),
              traces.sendings())
          .acts(
              Clients.ANSWERING,
              promised.tried(Clients.ANSWERING),
              promised.done(Clients.ANSWERING),
              traces.answers());
    }
  }

  /** What had no answer is tried again; then everything that left has time to arrive. */
  private void everybodyTriesAgain() throws Exception {
    WebClient client = service.signedIn(Clients.PERSON);
    for (String number : unanswered(Clients.SENDING)) {
      people.sendAgain(client, number);
    }
    for (String number : unanswered(Clients.ANSWERING)) {
      people.answer(client, number);
    }
    try (JMSContext session = service.broker("case-system")) {
      caseSystem.sendUnsureAgain(session);
    }
    int asked = promised.done(CaseSystem.ASKING).size();
    await(
        Integer.toString(asked),
        "select count(*) from supplement_request where request_id not like 'SR-%'");
    await("0", "select count(*) from handover_unsent");
    CountDownLatch never = new CountDownLatch(1);
    work(
        CaseSystem.COLLECTED.stream().map(caseSystem::collecting).toList(),
        0,
        () -> {
          long until = System.nanoTime() + PATIENCE_NS;
          try {
            while (!ids().containsAll(ledger()) && System.nanoTime() < until) {
              never.await(50, TimeUnit.MILLISECONDS);
            }
          } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
          }
        });
  }

  private Set<String> unanswered(String kind) {
    Set<String> open = new TreeSet<>(promised.tried(kind));
    open.removeAll(promised.done(kind));
    return open;
  }

  private Set<String> ids() {
    return caseSystem.received().stream().map(Verdict.Received::id).collect(Collectors.toSet());
  }

  private Set<String> ledger() {
    try (Connection connection = service.database()) {
      return new Traces(new Rows(connection)).ledger();
    } catch (SQLException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private Verdict atTheEnd() throws SQLException {
    Verdict verdict = afterRestart();
    try (Connection connection = service.database()) {
      Traces traces = new Traces(new Rows(connection));
      Set<String> asked = promised.done(CaseSystem.ASKING);
      return verdict
          .acts(CaseSystem.ASKING, promised.tried(CaseSystem.ASKING), asked, traces.asked(asked))
          .equalCounts("requests", traces.requestsByCase())
          .messages(traces.ledger(), caseSystem.received());
    }
  }

  /** Acts that everybody has tried again and that still are not done, and dead letters. */
  private Map<String, Set<String>> unfinished() {
    Map<String, Set<String>> left = new TreeMap<>();
    for (String kind : List.of(Clients.SENDING, Clients.ANSWERING, CaseSystem.ASKING)) {
      assertThat(promised.done(kind)).as(kind).hasSizeGreaterThan(KILLS);
      left.put(kind, unanswered(kind));
    }
    try (JMSContext session = service.broker("repair-desk");
        JMSConsumer letters = session.createConsumer(session.createQueue("ef.dead-letter"))) {
      left.put("dead letters", letters.receive(500) == null ? Set.of() : Set.of("one at least"));
    }
    left.values().removeIf(Set::isEmpty);
    return left;
  }

  private void await(String wanted, String question) throws Exception {
    long until = System.nanoTime() + PATIENCE_NS;
    try (Connection connection = service.database()) {
      Rows rows = new Rows(connection);
      String answer = rows.one(question);
      while (!wanted.equals(answer) && System.nanoTime() < until) {
        TimeUnit.MILLISECONDS.sleep(50);
        answer = rows.one(question);
      }
      assertThat(answer).as(question).isEqualTo(wanted);
    }
  }
}
