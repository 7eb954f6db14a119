package fi.enterfinland.common.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SystemClockTest {
  private static final Instant PAST = Instant.parse("2026-09-01T09:12:00Z");

  private final SystemClock clock = new SystemClock();

  @AfterEach
  void leaveTheLocalEnvironment() {
    System.clearProperty("EF_ENVIRONMENT");
  }

  private static void local() {
    System.setProperty("EF_ENVIRONMENT", "local");
  }

  @Test
  void an_act_can_be_told_at_its_own_time_and_the_present_goes_on_after_it() {
    local();
    assertThat(clock.<Instant>at(PAST, clock::now)).isEqualTo(PAST);
    assertThat(clock.now()).isAfter(PAST.plus(1, ChronoUnit.DAYS));
  }

  @Test
  void an_act_told_within_another_goes_back_to_the_time_around_it() {
    local();
    Instant earlier = PAST.minusSeconds(60);
    Instant after =
        clock.at(
            PAST,
            () -> {
              assertThat(clock.<Instant>at(earlier, clock::now)).isEqualTo(earlier);
              return clock.now();
            });
    assertThat(after).isEqualTo(PAST);
  }

  @Test
  void a_failing_act_leaves_the_present() {
    local();
    assertThatThrownBy(
            () ->
                clock.at(
                    PAST,
                    () -> {
                      throw new IllegalArgumentException("refused");
                    }))
        .hasMessage("refused");
    assertThat(clock.now()).isAfter(PAST.plus(1, ChronoUnit.DAYS));
  }

  @Test
  void other_threads_do_not_notice() throws InterruptedException {
    local();
    Instant[] seen = new Instant[1];
    clock.at(
        PAST,
        () -> {
          Thread other = new Thread(() -> seen[0] = clock.now());
          other.start();
          try {
            other.join();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return null;
        });
    assertThat(seen[0]).isAfter(PAST.plus(1, ChronoUnit.DAYS));
  }

  @Test
  void what_has_not_come_yet_cannot_be_told() {
    local();
    Instant tomorrow = clock.now().plus(1, ChronoUnit.DAYS);
    assertThatThrownBy(() -> clock.at(tomorrow, clock::now))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void outside_the_local_environment_time_cannot_be_told_otherwise() {
    assertThatThrownBy(() -> clock.at(PAST, clock::now)).isInstanceOf(IllegalStateException.class);
  }
}
