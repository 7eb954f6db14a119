package fi.enterfinland.structure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Verb;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The access table is complete, and printed: capacity, status, verb. Whoever adds one of the three
 * sees here what it means, and so does the review.
 */
class AccessDocumentTest {
  @Test
  void every_verb_is_somebodys() {
    for (Verb verb : Verb.values()) {
      assertThat(AccessTable.capacities(verb)).as(verb.name()).isNotEmpty();
    }
  }

  @Test
  void every_status_is_seen_by_the_party_and_by_the_authority_once_it_was_sent() {
    for (ApplicationStatus status : ApplicationStatus.values()) {
      assertThat(AccessTable.shows(Capacity.SELF, status)).as(status.name()).isTrue();
      assertThat(AccessTable.shows(Capacity.OFFICER, status))
          .as(status.name())
          .isEqualTo(status.isSent());
    }
  }

  @Test
  void nobody_does_anything_to_a_case_that_does_not_exist_for_them() {
    // Who can see a draft changes with custody and age: the service settles that unseen.
    for (Verb verb : EnumSet.complementOf(EnumSet.of(Verb.SETTLE_ACCESS))) {
      for (Capacity capacity : AccessTable.capacities(verb)) {
        assertThat(AccessTable.statuses(capacity, verb))
            .as("%s %s", capacity, verb)
            .allMatch(status -> AccessTable.shows(capacity, status));
      }
    }
  }

  @Test
  void the_document_is_what_the_code_says() throws IOException {
    StringBuilder text = new StringBuilder(8_000);
    text.append("# Who may do what\n\nPrinted from `AccessTable` by a test; do not edit. ")
        .append("A grant of the ledger, or an officer's role, gives a capacity; the table says in ")
        .append("which status of the case a capacity has a verb. A case that somebody does not ")
        .append("see does not exist for them. Whether the moment is right is judged once more by ")
        .append("the aggregate, under its lock.\n");
    for (Capacity capacity : Capacity.values()) {
      text.append("\n## ").append(word(capacity)).append("\n\n| |");
      for (ApplicationStatus status : ApplicationStatus.values()) {
        text.append(' ').append(word(status)).append(" |");
      }
      text.append("\n|---").append("|:-:".repeat(ApplicationStatus.values().length)).append("|\n");
      for (Verb verb : Verb.values()) {
        if (AccessTable.permits(capacity, verb)) {
          text.append(row(capacity, verb));
        }
      }
    }
    PrintedDocument.sameAs("access.md", text.toString());
  }

  private static String row(Capacity capacity, Verb verb) {
    return Arrays.stream(ApplicationStatus.values())
        .map(status -> AccessTable.permits(capacity, status, verb) ? "yes" : "")
        .collect(Collectors.joining(" | ", "| " + word(verb) + " | ", " |\n"));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
