package fi.enterfinland.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.application.model.AnswerEdit;
import fi.enterfinland.application.model.AnswerWriterRepository;
import fi.enterfinland.application.model.DraftSave;
import fi.enterfinland.application.model.SaveOutcome;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.SystemClock;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AnswerWriterTest {
  private static final String POISON = "poison";

  private final Recorder answers = new Recorder();
  private final AnswerWriter writer =
      new AnswerWriter(answers, new SystemClock(), Thread::new, Duration.ofSeconds(10));

  @AfterEach
  void close() {
    answers.gate.release(1_000);
    writer.close();
  }

  @Test
  void saves_that_wait_at_one_moment_share_a_statement() throws Exception {
    List<CompletableFuture<SaveOutcome>> busy = occupyBothWriters();
    List<CompletableFuture<SaveOutcome>> waiting =
        IntStream.range(0, 40).mapToObj(i -> save(i, "q", 1)).toList();
    answers.gate.release(1_000);
    all(busy);
    all(waiting);
    assertThat(answers.groups).hasSizeLessThanOrEqualTo(4);
    assertThat(answers.groups.stream().mapToInt(List::size).sum()).isEqualTo(42);
  }

  @Test
  void a_group_has_at_most_64_saves() throws Exception {
    List<CompletableFuture<SaveOutcome>> busy = occupyBothWriters();
    List<CompletableFuture<SaveOutcome>> waiting =
        IntStream.range(0, 200).mapToObj(i -> save(i, "q", 1)).toList();
    answers.gate.release(1_000);
    all(busy);
    all(waiting);
    assertThat(answers.groups).allSatisfy(group -> assertThat(group).hasSizeLessThanOrEqualTo(64));
  }

  @Test
  void the_same_question_of_the_same_draft_is_never_twice_in_a_group() throws Exception {
    List<CompletableFuture<SaveOutcome>> busy = occupyBothWriters();
    List<CompletableFuture<SaveOutcome>> waiting = new ArrayList<>();
    for (int counter = 1; counter <= 5; counter++) {
      waiting.add(save(7, "pd.first_names", counter));
      waiting.add(save(8, "pd.first_names", counter));
    }
    answers.gate.release(1_000);
    all(busy);
    all(waiting);
    for (List<DraftSave> group : answers.groups) {
      Set<String> places = new HashSet<>();
      for (DraftSave save : group) {
        assertThat(places.add(save.number() + save.edits().get(0).question())).isTrue();
      }
    }
  }

  @Test
  void a_save_the_database_refuses_does_not_fail_its_neighbours() throws Exception {
    List<CompletableFuture<SaveOutcome>> busy = occupyBothWriters();
    CompletableFuture<SaveOutcome> before = save(1, "q", 1);
    CompletableFuture<SaveOutcome> bad = save(2, POISON, 1);
    CompletableFuture<SaveOutcome> after = save(3, "q", 1);
    answers.gate.release(1_000);
    all(busy);
    assertThat(before.get().saved()).containsEntry("q", 1L);
    assertThat(after.get().saved()).containsEntry("q", 1L);
    assertThat(bad)
        .failsWithin(Duration.ofSeconds(5))
        .withThrowableThat()
        .withCauseInstanceOf(SavingUnavailableException.class);
  }

  @Test
  void a_database_that_restarts_is_waited_for() throws Exception {
    answers.gate.release(1_000);
    answers.outages = 3;
    assertThat(save(1, "q", 1).get().saved()).containsEntry("q", 1L);
    assertThat(answers.outages).isZero();
  }

  @Test
  void a_draft_that_is_held_for_a_moment_is_tried_again() throws Exception {
    answers.gate.release(1_000);
    answers.busy = 2;
    assertThat(save(1, "q", 1).get().fate()).isEqualTo(SaveOutcome.Fate.OPEN);
    assertThat(answers.busy).isZero();
  }

  @Test
  void going_down_answers_everybody() throws Exception {
    List<CompletableFuture<SaveOutcome>> busy = occupyBothWriters();
    List<CompletableFuture<SaveOutcome>> waiting =
        IntStream.range(0, 10).mapToObj(i -> save(i, "q", 1)).toList();
    answers.gate.release(1_000);
    writer.close();
    assertThat(busy).allMatch(CompletableFuture::isDone);
    assertThat(waiting).allMatch(CompletableFuture::isDone);
    assertThat(save(1, "q", 2)).isCompletedExceptionally();
  }

  private CompletableFuture<SaveOutcome> save(int draft, String question, long counter) {
    return writer
        .save(
            new DraftSave(
                ApplicationNumber.of(2026, draft),
                1,
                Set.of(Capacity.SELF),
                1,
                List.of(new AnswerEdit(question, JsonValue.TRUE, counter))))
        .toCompletableFuture();
  }

  private List<CompletableFuture<SaveOutcome>> occupyBothWriters() throws InterruptedException {
    List<CompletableFuture<SaveOutcome>> busy = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      CountDownLatch entered = new CountDownLatch(1);
      answers.entered = entered;
      busy.add(save(9_000 + i, "q", 1));
      assertThat(entered.await(10, TimeUnit.SECONDS)).isTrue();
    }
    return busy;
  }

  private static void all(List<CompletableFuture<SaveOutcome>> answers) throws Exception {
    for (CompletableFuture<SaveOutcome> answer : answers) {
      assertThat(answer.get(10, TimeUnit.SECONDS).savedAt()).isNotNull();
    }
  }

  /** Takes down what would be written, and waits at a gate before each group. */
  private static final class Recorder extends AnswerWriterRepository {
    final List<List<DraftSave>> groups = new ArrayList<>();
    final Semaphore gate = new Semaphore(0);
    volatile CountDownLatch entered = new CountDownLatch(1);
    volatile int outages;
    volatile int busy;

    Recorder() {
      super(null);
    }

    @Override
    public List<SaveOutcome> write(List<DraftSave> saves, Instant now) throws SQLException {
      entered.countDown();
      gate.acquireUninterruptibly();
      synchronized (groups) {
        if (outages > 0) {
          outages--;
          throw new SQLException("terminating connection", "57P01");
        }
        if (saves.stream().anyMatch(save -> POISON.equals(save.edits().get(0).question()))) {
          throw new SQLException("unsupported Unicode escape sequence", "22P05");
        }
        if (busy > 0) {
          busy--;
          return saves.stream()
              .map(save -> new SaveOutcome(SaveOutcome.Fate.BUSY, null, Map.of(), Map.of()))
              .toList();
        }
        groups.add(saves);
      }
      return saves.stream()
          .map(save -> save.edits().get(0))
          .map(
              edit ->
                  new SaveOutcome(
                      SaveOutcome.Fate.OPEN,
                      now,
                      Map.of(edit.question(), edit.counter()),
                      Map.of()))
          .toList();
    }
  }
}
