package fi.enterfinland.guardian.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoChildrenSeenTest {
  private static final Instant SIGNED_IN = Instant.parse("2026-11-29T10:00:00Z");
  private static final Instant SEEN = SIGNED_IN.plusSeconds(5);

  private final NoChildrenSeen none = new NoChildrenSeen(SEEN);

  @Test
  void that_there_are_no_children_is_believed_for_a_minute() {
    assertThat(none.holds(SIGNED_IN, SEEN)).isTrue();
    assertThat(none.holds(SIGNED_IN, SEEN.plusSeconds(59))).isTrue();
    assertThat(none.holds(SIGNED_IN, SEEN.plusSeconds(60))).isFalse();
  }

  @Test
  void whoever_did_something_since_is_asked_for_again() {
    assertThat(none.holds(SEEN.plusSeconds(1), SEEN.plusSeconds(2))).isFalse();
    assertThat(none.holds(SEEN, SEEN.plusSeconds(2))).isFalse();
  }
}
