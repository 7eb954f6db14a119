package fi.enterfinland.common.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fi.enterfinland.common.model.RetentionDue.Step;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class RetentionRulesTest {
  private static final String ROW =
      """
      {"name": "%s", "days": %d, "told-days-before": 14, "valid-from": "%s", "source": "s",
       "what": {"fi": "a", "sv": "b", "en": "c"},
       "counted-from": {"fi": "a", "sv": "b", "en": "c"}}
      """;

  /** Half past one in the night of 29 November in Helsinki. */
  private static final Instant NOW = Instant.parse("2026-11-28T23:30:00Z");

  private final RetentionRules rules =
      rules(
          ROW.formatted("draft", 90, "2026-01-01"),
          ROW.formatted("other", 7, "2026-01-01"),
          ROW.formatted("draft", 60, "2027-01-01"));

  private static RetentionRules rules(String... rows) {
    String file = "{\"rules\": [" + String.join(",", rows) + "]}";
    return new RetentionRules(Json.createReader(new StringReader(file)).readObject());
  }

  @Test
  void a_new_length_holds_from_its_first_day() {
    assertThat(rules.of("draft", LocalDate.of(2026, 12, 31)).length()).isEqualTo(Period.ofDays(90));
    assertThat(rules.of("draft", LocalDate.of(2027, 1, 1)).length()).isEqualTo(Period.ofDays(60));
  }

  @Test
  void a_day_has_one_rule_of_each_name_and_none_before_the_first() {
    assertThat(rules.on(LocalDate.of(2027, 6, 1)))
        .extracting(RetentionRule::name)
        .containsExactly("draft", "other");
    assertThat(rules.on(LocalDate.of(2025, 12, 31))).isEmpty();
  }

  @Test
  void a_rule_nobody_wrote_is_not_invented() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.of("nothing", LocalDate.of(2026, 6, 1)));
  }

  @Test
  void the_last_day_is_kept_whole_in_helsinki() {
    RetentionRule rule = rules.of("draft", LocalDate.of(2026, 11, 29));
    assertThat(rule.removedBefore(NOW)).isEqualTo("2026-08-30T21:00:00Z");
    assertThat(rule.lastDay(Instant.parse("2026-08-30T20:59:59Z"))).isEqualTo("2026-11-28");
    assertThat(rule.lastDay(Instant.parse("2026-08-30T21:00:00Z"))).isEqualTo("2026-11-29");
  }

  @Test
  void whoever_is_told_today_has_until_the_end_of_the_day_that_is_named() {
    RetentionRule rule = rules.of("draft", LocalDate.of(2026, 11, 29));
    LocalDate named = rule.lastDayToldOf(NOW);
    assertThat(named).isEqualTo("2026-12-13");
    Instant thatEvening = named.atTime(23, 59).atZone(SystemClock.HELSINKI).toInstant();
    assertThat(rule.toldLongBefore(thatEvening)).isBeforeOrEqualTo(NOW);
    assertThat(rule.toldLongBefore(thatEvening.plusSeconds(60))).isAfter(NOW);
  }

  @Test
  void a_rule_that_no_feature_deals_with_or_two_do_is_found() {
    RetentionRule rule = rules.of("other", LocalDate.of(2026, 6, 1));
    RetentionDue due = new RetentionDue(rule, Step.REMOVE, 10, NOW);
    assertThatIllegalStateException().isThrownBy(due::count);
    due.done(3);
    assertThat(due.count()).isEqualTo(3);
    assertThatIllegalStateException().isThrownBy(() -> due.done(1));
  }
}
