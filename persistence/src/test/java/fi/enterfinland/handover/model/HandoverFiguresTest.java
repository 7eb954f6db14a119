package fi.enterfinland.handover.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HandoverFiguresTest {
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

  private static HandoverFigures waitingSince(Instant oldest) {
    return new HandoverFigures(oldest == null ? 0 : 3, oldest, 0, 0);
  }

  @Test
  void a_message_that_has_waited_for_minutes_is_stuck() {
    HandoverFigures figures = waitingSince(NOW.minus(Duration.ofMinutes(6)));
    assertThat(figures.oldestWaits(NOW)).isEqualTo(Duration.ofMinutes(6));
    assertThat(figures.isStuck(NOW)).isTrue();
  }

  @Test
  void a_message_on_its_way_is_not_stuck() {
    assertThat(waitingSince(NOW.minusSeconds(2)).isStuck(NOW)).isFalse();
  }

  @Test
  void nothing_waits_for_no_time_at_all() {
    assertThat(waitingSince(null).oldestWaits(NOW)).isZero();
    assertThat(waitingSince(null).isStuck(NOW)).isFalse();
  }
}
