package fi.enterfinland.structure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.OfficeTask;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The access table is complete, and printed: capacity or officer's task, status, verb. Whoever adds
 * one of them sees here what it means, and so does the review.
 */
class AccessDocumentTest {
  @Test
  void every_verb_is_somebodys() {
    for (Verb verb : Verb.values()) {
      assertThat(AccessTable.capacities(verb)).as(verb.name()).isNotEmpty();
    }
  }

  @Test
  void every_status_is_seen_by_the_party_and_by_who_handles_cases_once_it_was_sent() {
    for (ApplicationStatus status : ApplicationStatus.values()) {
      assertThat(Actors.of(Capacity.SELF).shows(status)).as(status.name()).isTrue();
      for (OfficeTask task : EnumSet.of(OfficeTask.CASE_WORKER, OfficeTask.DECISION_MAKER)) {
        assertThat(Actors.of(task).shows(status)).as(status.name()).isEqualTo(status.isSent());
      }
    }
  }

  @Test
  void nobody_does_anything_to_a_case_that_does_not_exist_for_them() {
    // Who can see a draft changes with custody and age: the service settles that unseen, and so it
    // removes what nobody goes on with. Who asks to act for somebody asks in no case.
    for (Verb verb :
        EnumSet.complementOf(EnumSet.of(Verb.SETTLE_ACCESS, Verb.DISCARD, Verb.CLAIM_MANDATE))) {
      for (Actors who : Actors.all()) {
        assertThat(who.statuses(verb)).as("%s %s", who.name(), verb).allMatch(who::shows);
      }
    }
  }

  @Test
  void only_decision_makers_decide() {
    assertThat(whoMay(Verb.DECIDE)).containsExactly("officer: decision maker", "system");
  }

  @Test
  void support_and_administration_have_nothing_to_do_with_cases() {
    for (Verb verb : Verb.values()) {
      assertThat(whoMay(verb))
          .as(verb.name())
          .doesNotContain("officer: support", "officer: administrator");
    }
  }

  @Test
  void the_document_is_what_the_code_says() throws IOException {
    StringBuilder text = new StringBuilder(12_000);
    text.append("# Who may do what\n\nPrinted from `AccessTable` by a test; do not edit. ")
        .append("A grant of the ledger gives a capacity, the authority's directory gives an ")
        .append("officer tasks; the table says in which status of the case a capacity or a task ")
        .append("has a verb. An officer with several tasks has the verbs of all. A case that ")
        .append("somebody does not see does not exist for them. Whether the moment is right is ")
        .append("judged once more by the aggregate, under its lock.\n");
    for (Actors who : Actors.all()) {
      text.append("\n## ").append(who.name()).append("\n\n");
      if (Arrays.stream(Verb.values()).allMatch(verb -> who.statuses(verb).isEmpty())) {
        text.append("Has nothing to do with cases.\n");
        continue;
      }
      text.append("| |");
      for (ApplicationStatus status : ApplicationStatus.values()) {
        text.append(' ').append(word(status)).append(" |");
      }
      text.append("\n|---").append("|:-:".repeat(ApplicationStatus.values().length)).append("|\n");
      for (Verb verb : Verb.values()) {
        if (!who.statuses(verb).isEmpty()) {
          text.append(row(who, verb));
        }
      }
    }
    PrintedDocument.sameAs("access.md", text.toString());
  }

  private static List<String> whoMay(Verb verb) {
    return Actors.all().stream()
        .filter(who -> !who.statuses(verb).isEmpty())
        .map(Actors::name)
        .toList();
  }

  private static String row(Actors who, Verb verb) {
    return Arrays.stream(ApplicationStatus.values())
        .map(status -> who.statuses(verb).contains(status) ? "yes" : "")
        .collect(Collectors.joining(" | ", "| " + word(verb) + " | ", " |\n"));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Everybody in one capacity, or every officer with one task and no other. */
  private record Actors(String name, Capacity capacity, Set<OfficeTask> tasks) {
    static Actors of(Capacity capacity) {
      return new Actors(word(capacity), capacity, Set.of());
    }

    static Actors of(OfficeTask task) {
      return new Actors("officer: " + word(task), Capacity.OFFICER, Set.of(task));
    }

    static List<Actors> all() {
      List<Actors> all = new ArrayList<>();
      for (Capacity capacity : Capacity.values()) {
        if (capacity == Capacity.OFFICER) {
          Arrays.stream(OfficeTask.values()).map(Actors::of).forEach(all::add);
        } else {
          all.add(of(capacity));
        }
      }
      return all;
    }

    Set<ApplicationStatus> statuses(Verb verb) {
      return AccessTable.statuses(capacity, tasks, verb);
    }

    boolean shows(ApplicationStatus status) {
      return statuses(Verb.SEE_CASE).contains(status);
    }
  }
}
