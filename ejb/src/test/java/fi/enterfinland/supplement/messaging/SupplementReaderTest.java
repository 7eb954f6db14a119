package fi.enterfinland.supplement.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.MessageRule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.supplement.model.Addressee;
import fi.enterfinland.supplement.model.ItemKind;
import fi.enterfinland.supplement.service.SupplementCommand;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupplementReaderTest {
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00.310Z");

  private final SupplementReader reader =
      new SupplementReader(
          new AccessPolicy(new AccessRepository(), new SystemClock(), null), new LegalCalendar());

  private static JsonObject sample() {
    InputStream file =
        SupplementReaderTest.class.getResourceAsStream("/messages/SupplementRequested.json");
    try (var json = Json.createReader(file)) {
      return json.readObject();
    }
  }

  private SupplementCommand read(String type, JsonObject message) {
    return reader.read(
        new IncomingMessage(
            UUID.fromString(sample().getString("messageId")),
            "ef.in.supplement-requests",
            type,
            new ApplicationNumber(sample().getString("caseNumber")),
            NOW,
            NOW,
            message.getJsonObject("payload")));
  }

  private SupplementCommand read(String type, String payload) {
    try (var json = Json.createReader(new StringReader("{\"payload\":" + payload + "}"))) {
      return read(type, json.readObject());
    }
  }

  private static JsonObject patched(JsonPatch patch) {
    return patch.apply(sample());
  }

  private void refused(String pointer, JsonObject message) {
    assertThatThrownBy(() -> read("SupplementRequested", message))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation -> {
              assertThat(violation.rule()).isEqualTo(MessageRule.MALFORMED_FIELD);
              assertThat(violation.arguments()).containsExactly(pointer);
            });
  }

  @Test
  void the_sample_is_read_whole() {
    var ask = (SupplementCommand.Ask) read("SupplementRequested", sample());
    assertThat(ask.by().isAs(Capacity.SYSTEM)).isTrue();
    assertThat(ask.by().ground()).isEqualTo("message 3f0f5f52-3a0e-4d5b-9f0e-5c1a1f7a0001");
    assertThat(ask.key().toString()).isEqualTo("EF-2026-0000123 SR-7781");
    assertThat(ask.asked().dueOn()).isEqualTo("2026-12-22");
    assertThat(ask.asked().language()).isEqualTo(Language.SV);
    assertThat(ask.asked().to()).isEqualTo(Addressee.APPLICANT);
    assertThat(ask.asked().items())
        .extracting(item -> item.kind())
        .containsExactly(ItemKind.DOCUMENT, ItemKind.ANSWER);
    assertThat(ask.asked().items().get(0).title().fi()).isEqualTo("Vakuutustodistus");
    assertThat(ask.asked().items().get(1).required()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/payload/requestId",
        "/payload/dueOn",
        "/payload/language",
        "/payload/to",
        "/payload/intro",
        "/payload/items",
        "/payload/items/0/itemId",
        "/payload/items/0/kind",
        "/payload/items/1/title",
        "/payload/items/1/title/sv",
        "/payload/items/1/explanation/fi",
        "/payload/items/1/required"
      })
  void a_missing_or_ill_typed_field_is_refused_with_its_pointer(String pointer) {
    refused(pointer, patched(Json.createPatchBuilder().remove(pointer).build()));
    refused(
        pointer,
        patched(
            Json.createPatch(
                Json.createArrayBuilder()
                    .add(
                        Json.createObjectBuilder()
                            .add("op", "replace")
                            .add("path", pointer)
                            .add("value", Json.createValue(7)))
                    .build())));
  }

  @ParameterizedTest
  @CsvSource({
    "/payload/dueOn, 22.12.2026",
    "/payload/dueOn, 9999-12-31",
    "/payload/language, de",
    "/payload/to, everybody",
    "/payload/items/0/kind, picture",
    "/payload/requestId, ../../etc"
  })
  void a_value_outside_the_contract_is_refused(String pointer, String value) {
    refused(pointer, patched(Json.createPatchBuilder().replace(pointer, value).build()));
  }

  @Test
  void unknown_fields_are_ignored() {
    JsonObject message = patched(Json.createPatchBuilder().add("/payload/colour", "blue").build());
    assertThat(((SupplementCommand.Ask) read("SupplementRequested", message)).asked())
        .isEqualTo(((SupplementCommand.Ask) read("SupplementRequested", sample())).asked());
  }

  /** 24 to 27 December 2026 are days on which nobody can be expected to act. */
  @Test
  void a_last_day_on_a_day_off_becomes_the_next_working_day() {
    JsonObject message =
        patched(Json.createPatchBuilder().replace("/payload/dueOn", "2026-12-24").build());
    var ask = (SupplementCommand.Ask) read("SupplementRequested", message);
    assertThat(ask.asked().dueOn()).isEqualTo("2026-12-28");
  }

  @Test
  void a_review_needs_a_reason_only_where_something_is_not_enough() {
    var review =
        (SupplementCommand.Review)
            read(
                "SupplementItemsReviewed",
                """
                {"requestId": "SR-7781", "items": [
                  {"itemId": "1", "accepted": true},
                  {"itemId": "2", "accepted": false,
                   "reason": {"fi": "Osoite puuttuu", "sv": "Adressen saknas", "en": "No address"}}]}
                """);
    assertThat(review.items()).hasSize(2);
    assertThat(review.items().get(0).reason()).isNull();
    assertThat(review.items().get(1).reason().sv()).isEqualTo("Adressen saknas");
    assertThatThrownBy(
            () ->
                read(
                    "SupplementItemsReviewed",
                    "{\"requestId\": \"SR-1\", \"items\": [{\"itemId\": \"1\", \"accepted\":"
                        + " false}]}"))
        .hasMessageContaining("/payload/items/0/reason");
  }

  @Test
  void time_not_given_has_a_reason_and_no_day() {
    var time =
        (SupplementCommand.DecideTime)
            read(
                "SupplementTimeDecided",
                "{\"requestId\": \"SR-1\", \"granted\": false, \"reason\": \"Three weeks are"
                    + " enough.\"}");
    assertThat(time.granted()).isFalse();
    assertThat(time.until()).isNull();
  }

  @Test
  void a_withdrawal_says_why() {
    assertThat(read("SupplementWithdrawn", "{\"requestId\": \"SR-1\", \"reason\": \"Found it.\"}"))
        .isInstanceOfSatisfying(
            SupplementCommand.Withdraw.class,
            withdraw -> assertThat(withdraw.reason()).isEqualTo("Found it."));
    assertThatThrownBy(() -> read("SupplementWithdrawn", sampleWithout()))
        .hasMessageContaining("/payload/reason");
  }

  private static JsonObject sampleWithout() {
    return Json.createObjectBuilder()
        .add("payload", Json.createObjectBuilder().add("requestId", "SR-1"))
        .add("other", JsonValue.NULL)
        .build();
  }
}
