package fi.enterfinland.fault;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.fault.Verdict.Received;
import fi.enterfinland.fault.Verdict.Saved;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Planted losses and doubles are found: a fault test that finds nothing would prove nothing. */
class VerdictTest {
  private final Promises promised = new Promises();
  private final Verdict verdict = new Verdict();

  private void save(long counter, boolean acknowledged) {
    Saved answer = new Saved(counter, "v" + counter);
    promised.trySave("draft question", answer);
    if (acknowledged) {
      promised.saved("draft question", answer);
    }
  }

  @Test
  void the_newest_acknowledged_answer_or_one_that_was_on_its_way_is_right() {
    save(1, true);
    save(2, true);
    save(3, false);

    verdict.saves(promised, Map.of("draft question", new Saved(2, "v2")));
    verdict.saves(promised, Map.of("draft question", new Saved(3, "v3")));

    assertThat(verdict.faults()).isEmpty();
  }

  @Test
  void an_acknowledged_answer_that_is_gone_is_found() {
    save(1, true);

    assertThat(verdict.saves(promised, Map.of()).faults())
        .singleElement()
        .asString()
        .contains("lost");
  }

  @Test
  void an_older_answer_over_a_newer_one_is_found() {
    save(1, true);
    save(2, true);

    assertThat(verdict.saves(promised, Map.of("draft question", new Saved(1, "v1"))).faults())
        .singleElement()
        .asString()
        .contains("lost");
  }

  @Test
  void a_value_under_the_counter_of_another_is_found() {
    save(1, true);
    save(2, true);

    assertThat(verdict.saves(promised, Map.of("draft question", new Saved(2, "v1"))).faults())
        .singleElement()
        .asString()
        .contains("never typed");
  }

  @Test
  void an_act_that_is_whole_or_was_never_answered_is_right() {
    verdict.acts(
        "sending",
        Set.of("a", "b"),
        Set.of("a"),
        Map.of("a", Map.of("case", 1, "receipt", 1), "b", Map.of("case", 0, "receipt", 0)));

    assertThat(verdict.faults()).isEmpty();
  }

  @Test
  void an_acknowledged_act_without_traces_is_found() {
    verdict.acts("sending", Set.of("a"), Set.of("a"), Map.of("a", Map.of("case", 0, "receipt", 0)));
    verdict.acts("sending", Set.of("b"), Set.of("b"), Map.of());

    assertThat(verdict.faults()).hasSize(2).allMatch(fault -> fault.startsWith("lost"));
  }

  @Test
  void a_double_and_a_half_are_found() {
    verdict.acts("sending", Set.of("a"), Set.of("a"), Map.of("a", Map.of("case", 1, "receipt", 2)));
    verdict.acts("sending", Set.of("b"), Set.of(), Map.of("b", Map.of("case", 1, "receipt", 0)));

    assertThat(verdict.faults()).hasSize(2).allMatch(fault -> fault.startsWith("neither"));
  }

  @Test
  void an_act_nobody_asked_for_is_found() {
    verdict.acts("sending", Set.of(), Set.of(), Map.of("a", Map.of("case", 1)));

    assertThat(verdict.faults()).singleElement().asString().contains("never asked for");
  }

  @Test
  void a_message_that_comes_twice_with_one_text_is_right() {
    verdict.messages(Set.of("1"), List.of(new Received("1", "text"), new Received("1", "text")));

    assertThat(verdict.faults()).isEmpty();
  }

  @Test
  void a_message_that_is_lost_or_changed_or_from_nowhere_is_found() {
    verdict.messages(
        Set.of("1", "2"),
        List.of(new Received("1", "text"), new Received("1", "other"), new Received("3", "text")));

    assertThat(verdict.faults())
        .anyMatch(fault -> fault.equals("two texts under one id: 1"))
        .anyMatch(fault -> fault.equals("lost: message 2 never came"))
        .anyMatch(fault -> fault.equals("not in the ledger: message 3"));
  }

  @Test
  void a_notice_too_many_is_found() {
    verdict.equalCounts("request", Map.of("case", Map.of("requests", 3, "notices", 4)));

    assertThat(verdict.faults()).hasSize(1);
  }
}
