package fi.enterfinland.account.service;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.account.service.SignInThrottle.Attempt;
import fi.enterfinland.account.service.SignInThrottle.Limit;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
  private static final Instant NOON = Instant.parse("2026-11-22T10:00:00Z");
  private static final Attempt STRANGER = new Attempt(Limit.ACCOUNT, "aino@posti.example");
  private static final Attempt OWNER = new Attempt(Limit.DEVICE, "aino@posti.example browser");

  private final SignInThrottle throttle = new SignInThrottle();

  @Test
  void ten_guesses_at_an_account_and_then_one_a_minute() {
    assertThat(taken(STRANGER, 10_000, NOON)).isEqualTo(10);
    assertThat(taken(STRANGER, 10, NOON.plusSeconds(59))).isZero();
    assertThat(taken(STRANGER, 10, NOON.plusSeconds(60))).isEqualTo(1);
    assertThat(taken(STRANGER, 100, NOON.plus(Duration.ofHours(1)))).isEqualTo(10);
  }

  @Test
  void strangers_cannot_use_up_what_a_known_browser_has() {
    taken(STRANGER, 10_000, NOON);

    assertThat(throttle.take(OWNER, NOON)).isTrue();
  }

  @Test
  void an_honest_sign_in_uses_nothing_up() {
    for (int i = 0; i < 1_000; i++) {
      assertThat(throttle.take(OWNER, NOON)).isTrue();
      throttle.giveBack(OWNER, NOON);
    }
    assertThat(taken(OWNER, 100, NOON)).isEqualTo(10);
  }

  @Test
  void other_accounts_are_not_touched() {
    taken(STRANGER, 10_000, NOON);

    assertThat(throttle.take(new Attempt(Limit.ACCOUNT, "eino@posti.example"), NOON)).isTrue();
  }

  @Test
  void a_flood_of_names_forgets_the_oldest_only() {
    taken(STRANGER, 10, NOON);
    for (int i = 0; i < SignInThrottle.MOST_KEYS - 1; i++) {
      throttle.take(new Attempt(Limit.ACCOUNT, "flood" + i), NOON);
    }
    assertThat(throttle.take(STRANGER, NOON)).isFalse();
    for (int i = 0; i < SignInThrottle.MOST_KEYS; i++) {
      throttle.take(new Attempt(Limit.ACCOUNT, "more" + i), NOON);
    }
    assertThat(throttle.take(STRANGER, NOON)).isTrue();
  }

  @Test
  void a_clock_set_back_gives_nothing() {
    taken(STRANGER, 10, NOON);

    assertThat(throttle.take(STRANGER, NOON.minusSeconds(3_600))).isFalse();
  }

  private int taken(Attempt attempt, int tries, Instant at) {
    int taken = 0;
    for (int i = 0; i < tries; i++) {
      if (throttle.take(attempt, at)) {
        taken++;
      }
    }
    return taken;
  }
}
