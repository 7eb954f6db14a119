package fi.enterfinland.audit.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.json.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventFactsTest {
  private static final ApplicationNumber NUMBER = new ApplicationNumber("EF-2026-0000123");
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

  private enum Way {
    POST
  }

  /** An event with a component of every kind. */
  public record Everything(
      ApplicationNumber number,
      String requestId,
      String applicantName,
      List<String> answers,
      boolean late,
      int items,
      Way way,
      LocalDate dueOn,
      UUID documentId,
      LocalDate missing,
      Instant at,
      ActingRight by)
      implements CaseEvent {}

  /** An event with nothing but its head. */
  public record Bare(ApplicationNumber number, Instant at, ActingRight by) implements CaseEvent {}

  @Test
  void ids_numbers_dates_and_marks_are_kept_and_texts_and_lists_are_not() {
    UUID document = UUID.randomUUID();

    assertThat(
            EventFacts.of(
                new Everything(
                    NUMBER,
                    "SR-1",
                    "Aino Esimerkki",
                    List.of("secret"),
                    true,
                    2,
                    Way.POST,
                    LocalDate.of(2026, 12, 22),
                    document,
                    null,
                    NOW,
                    null)))
        .isEqualTo(
            Json.createObjectBuilder()
                .add("requestId", "SR-1")
                .add("late", true)
                .add("items", 2)
                .add("way", "POST")
                .add("dueOn", "2026-12-22")
                .add("documentId", document.toString())
                .build());
  }

  @Test
  void an_event_without_facts_of_its_own_leaves_none() {
    assertThat(EventFacts.of(new Bare(NUMBER, NOW, null))).isNull();
  }
}
