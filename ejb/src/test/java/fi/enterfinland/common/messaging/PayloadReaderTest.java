package fi.enterfinland.common.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.common.model.MessageRule;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayloadReaderTest {
  private enum Kind {
    DOCUMENT,
    TWO_WORDS
  }

  private static PayloadReader reader(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return new PayloadReader(reader.readObject(), "/payload");
    }
  }

  private static void assertRefused(String json, Function<PayloadReader, ?> read, String pointer) {
    assertThatThrownBy(() -> read.apply(reader(json)))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation -> {
              assertThat(violation.rule()).isEqualTo(MessageRule.MALFORMED_FIELD);
              assertThat(violation.arguments()).isEqualTo(List.of(pointer));
            });
  }

  @Test
  void every_kind_of_field_is_read() {
    PayloadReader payload =
        reader(
            """
            {"text": "Åsa 🙂", "flag": true, "number": 30, "at": "2026-12-01T09:00:00.123456Z",
             "on": "2026-12-22", "id": "3F0F5F52-3A0E-4D5B-9F0E-5C1A1F7A0001", "kind": "two-words",
             "title": {"fi": "a", "sv": "b", "en": "c"}, "items": [{"itemId": "1"}]}
            """);

    assertThat(payload.text("text")).isEqualTo("Åsa 🙂");
    assertThat(payload.flag("flag")).isTrue();
    assertThat(payload.number("number", 0, 30)).isEqualTo(30);
    assertThat(payload.instant("at")).isEqualTo(Instant.parse("2026-12-01T09:00:00.123Z"));
    assertThat(payload.date("on")).isEqualTo(LocalDate.of(2026, 12, 22));
    assertThat(payload.uuid("id"))
        .isEqualTo(UUID.fromString("3f0f5f52-3a0e-4d5b-9f0e-5c1a1f7a0001"));
    assertThat(payload.choice("kind", Kind.class)).isEqualTo(Kind.TWO_WORDS);
    assertThat(payload.localized("title").sv()).isEqualTo("b");
    assertThat(payload.objects("items", 1, 5).get(0).text("itemId")).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"f\":null}", "{\"f\":{}}", "{\"f\":[]}", "{\"f\":\"\"}"})
  void a_missing_or_ill_typed_field_is_refused_whatever_was_expected(String json) {
    assertRefused(json, payload -> payload.text("f"), "/payload/f");
    assertRefused(json, payload -> payload.flag("f"), "/payload/f");
    assertRefused(json, payload -> payload.number("f", 0, 9), "/payload/f");
    assertRefused(json, payload -> payload.instant("f"), "/payload/f");
    assertRefused(json, payload -> payload.date("f"), "/payload/f");
    assertRefused(json, payload -> payload.uuid("f"), "/payload/f");
    assertRefused(json, payload -> payload.choice("f", Kind.class), "/payload/f");
    assertRefused(json, payload -> payload.objects("f", 1, 9), "/payload/f");
  }

  @Test
  void the_pointer_leads_into_lists_and_objects() {
    String json = "{\"items\":[{\"title\":{\"fi\":\"a\",\"sv\":\"b\",\"en\":\"c\"}},{\"a/b\":1}]}";

    assertRefused(
        json,
        payload -> payload.objects("items", 1, 9).get(1).localized("title"),
        "/payload/items/1/title");
    assertRefused(
        json.replace("\"b\"", "7"),
        payload -> payload.objects("items", 1, 9).get(0).localized("title"),
        "/payload/items/0/title/sv");
    assertRefused(
        json,
        payload -> payload.objects("items", 1, 9).get(1).text("a/b"),
        "/payload/items/1/a~1b");
    assertRefused(
        "{\"items\":[{},7]}", payload -> payload.objects("items", 1, 9), "/payload/items/1");
  }

  @Test
  void dates_that_do_not_exist_and_numbers_out_of_range_are_refused() {
    assertRefused("{\"on\":\"2026-02-30\"}", payload -> payload.date("on"), "/payload/on");
    assertRefused("{\"on\":\"22.12.2026\"}", payload -> payload.date("on"), "/payload/on");
    assertRefused("{\"n\":31}", payload -> payload.number("n", 0, 30), "/payload/n");
    assertRefused("{\"n\":1.5}", payload -> payload.number("n", 0, 30), "/payload/n");
    assertRefused("{\"n\":1e400}", payload -> payload.number("n", 0, 30), "/payload/n");
  }

  @Test
  void a_text_too_long_or_with_what_cannot_be_stored_is_refused() {
    assertRefused("{\"t\":\"four\"}", payload -> payload.text("t", 3), "/payload/t");
    assertRefused("{\"t\":\"a\\u0000b\"}", payload -> payload.text("t"), "/payload/t");
  }

  @Test
  void a_field_that_may_be_left_out_is_empty_then_and_checked_otherwise() {
    assertThat(reader("{}").<String>optional("t", name -> name)).isEmpty();
    assertThat(reader("{\"t\":null}").<String>optional("t", name -> name)).isEmpty();
    PayloadReader payload = reader("{\"t\":7}");
    assertThatThrownBy(() -> payload.optional("t", payload::text))
        .isInstanceOf(RuleViolation.class);
  }
}
