package fi.enterfinland.application.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.application.model.AnswerEdit;
import fi.enterfinland.application.model.DraftSave;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WaitingSavesTest {
  private static final Duration LONG = Duration.ofHours(1);

  @Test
  void a_save_is_written_at_once_if_nobody_writes() throws Exception {
    WaitingSaves waiting = new WaitingSaves(LONG);
    WaitingSave only = add(waiting, 1);
    assertThat(waiting.next()).containsExactly(only);
  }

  @Test
  void few_saves_wait_for_the_thread_that_writes() throws Exception {
    WaitingSaves waiting = whileOneWrites(LONG);
    List<WaitingSave> few = IntStream.range(0, 7).mapToObj(i -> add(waiting, i)).toList();
    waiting.written();
    assertThat(waiting.next()).isEqualTo(few);
  }

  @Test
  void only_a_crowd_is_written_beside_the_thread_that_writes() throws Exception {
    WaitingSaves waiting = whileOneWrites(LONG);
    CompletableFuture<List<WaitingSave>> second = second(waiting);
    List<WaitingSave> crowd = IntStream.range(0, 8).mapToObj(i -> add(waiting, i)).toList();
    assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(crowd);
  }

  @Test
  void a_save_that_has_waited_is_written_beside_a_thread_that_is_held_up() throws Exception {
    WaitingSaves waiting = whileOneWrites(Duration.ofMillis(1));
    CompletableFuture<List<WaitingSave>> second = second(waiting);
    WaitingSave only = add(waiting, 1);
    assertThat(second.get(10, TimeUnit.SECONDS)).containsExactly(only);
  }

  @Test
  void a_save_that_is_put_off_holds_up_nobody() throws Exception {
    WaitingSaves waiting = whileOneWrites(LONG);
    WaitingSave busy = new WaitingSave(save(1));
    assertThat(waiting.putOff(busy)).isTrue();
    WaitingSave after = add(waiting, 2);
    waiting.written();
    assertThat(waiting.next()).containsExactly(after);
    assertThat(waiting.abandon()).containsExactly(busy);
  }

  @Test
  void what_waits_is_written_before_the_threads_end() throws Exception {
    WaitingSaves waiting = whileOneWrites(LONG);
    WaitingSave last = add(waiting, 1);
    waiting.close();
    assertThat(waiting.add(new WaitingSave(save(2)))).isFalse();
    assertThat(waiting.next()).containsExactly(last);
    assertThat(waiting.next()).isEmpty();
  }

  private static WaitingSaves whileOneWrites(Duration pause) throws InterruptedException {
    WaitingSaves waiting = new WaitingSaves(pause);
    add(waiting, 9_000);
    assertThat(waiting.next()).hasSize(1);
    return waiting;
  }

  private static CompletableFuture<List<WaitingSave>> second(WaitingSaves waiting) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return waiting.next();
          } catch (InterruptedException e) {
            throw new CompletionException(e);
          }
        });
  }

  private static WaitingSave add(WaitingSaves waiting, int draft) {
    WaitingSave one = new WaitingSave(save(draft));
    assertThat(waiting.add(one)).isTrue();
    return one;
  }

  private static DraftSave save(int draft) {
    return new DraftSave(
        ApplicationNumber.of(2026, draft),
        1,
        Set.of(Capacity.SELF),
        1,
        List.of(new AnswerEdit("q", JsonValue.TRUE, 1)));
  }
}
