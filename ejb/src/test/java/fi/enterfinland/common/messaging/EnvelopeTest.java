package fi.enterfinland.common.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:01.123Z");
  private static final String QUEUE = "ef.in.supplement-requests";
  private static final Set<String> TYPES = Set.of("SupplementRequested");

  private static Optional<ReceivedMessage> read(String text) {
    return Envelope.read(QUEUE, TYPES, text, "ID:1", false, NOW);
  }

  @Test
  void a_whole_message_is_read_with_its_payload() {
    ReceivedMessage received = read(SampleMessages.text("SupplementRequested")).orElseThrow();

    assertThat(received.refusal()).isNull();
    assertThat(received.message().id())
        .isEqualTo(UUID.fromString("3f0f5f52-3a0e-4d5b-9f0e-5c1a1f7a0001"));
    assertThat(received.message().number()).isEqualTo(new ApplicationNumber("EF-2026-0000123"));
    assertThat(received.message().sentAt()).isEqualTo(Instant.parse("2026-12-01T09:00:00Z"));
    assertThat(received.message().receivedAt()).isEqualTo(NOW);
    assertThat(received.message().payload().getString("requestId")).isEqualTo("SR-7781");
    assertThat(received.receipt().type()).isEqualTo("SupplementRequested");
  }

  @Test
  void fields_nobody_knows_are_ignored() {
    String text =
        SampleMessages.text("SupplementRequested")
            .replaceFirst("\\{", "{\"priority\":{\"of\":[\"them\"]},");

    assertThat(read(text).orElseThrow().refusal()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "hello", "{", "{\"messageId\":}", "<xml/>", "{} trailing", "\u0000"})
  void what_is_not_json_cannot_be_read(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void what_is_no_text_or_longer_than_a_million_characters_cannot_be_read() {
    assertThat(read(null)).isEmpty();
    assertThat(read("{\"a\":\"" + "x".repeat(1_000_000) + "\"}")).isEmpty();
  }

  @Test
  void a_tower_of_brackets_cannot_be_read_and_harms_nobody() {
    assertThat(read("[".repeat(500_000))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "messageId, 3f0f5f52-3a0e-4d5b-9f0e-5c1a1f7a0001, not-a-uuid",
    "sentAt, 2026-12-01T09:00:00.000Z, yesterday",
    "caseNumber, EF-2026-0000123, EF-26-1",
  })
  void an_ill_typed_field_is_refused_with_its_pointer(String field, String good, String bad) {
    String text = SampleMessages.text("SupplementRequested");

    for (String broken :
        new String[] {
          text.replace('"' + good + '"', '"' + bad + '"'),
          text.replace('"' + good + '"', "7"),
          text.replace('"' + good + '"', "null"),
          text.replace('"' + field + '"', "\"other\"")
        }) {
      ReceivedMessage received = read(broken).orElseThrow();
      assertThat(received.message()).isNull();
      assertThat(received.refusal().rule()).isEqualTo("MALFORMED_FIELD");
      assertThat(received.refusal().pointer()).isEqualTo("/" + field);
      assertThat(received.refusal().text()).contains("/" + field);
    }
  }

  @Test
  void a_payload_that_is_no_object_is_refused() {
    String text = SampleMessages.text("Acknowledged").replace("\"payload\": {", "\"other\": {");

    ReceivedMessage received =
        Envelope.read("ef.in.acknowledgements", Set.of("Acknowledged"), text, "ID:1", false, NOW)
            .orElseThrow();

    assertThat(received.refusal().pointer()).isEqualTo("/payload");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "\"text\"", "null"})
  void json_that_is_no_message_is_refused_from_its_first_field_on(String text) {
    assertThat(read(text).orElseThrow().refusal().pointer()).isEqualTo("/messageId");
  }

  @Test
  void a_type_the_queue_does_not_take_is_refused() {
    ReceivedMessage received =
        read(SampleMessages.text("SupplementRequested").replace("Requested\"", "Demanded\""))
            .orElseThrow();

    assertThat(received.refusal().rule()).isEqualTo("UNKNOWN_TYPE");
    assertThat(received.refusal().text()).contains("SupplementDemanded").contains(QUEUE);
  }

  @Test
  void a_version_from_the_future_is_refused() {
    ReceivedMessage received =
        read(SampleMessages.text("SupplementRequested")
                .replace("\"version\": 1", "\"version\": 2000"))
            .orElseThrow();

    assertThat(received.refusal().rule()).isEqualTo("UNSUPPORTED_VERSION");
    assertThat(received.refusal().text())
        .isEqualTo(
            "Version 2000 of the type SupplementRequested is not supported here. The supported"
                + " version is 1.");
  }

  @Test
  void a_message_without_an_id_is_known_by_the_brokers() {
    ReceivedMessage first = read("{}").orElseThrow();
    ReceivedMessage again = read("{\"type\":\"X\"}").orElseThrow();

    assertThat(again.id()).isEqualTo(first.id());
    assertThat(again.receipt().replyId()).isEqualTo(first.receipt().replyId());
    assertThat(Envelope.read(QUEUE, TYPES, "{}", "ID:2", false, NOW).orElseThrow().id())
        .isNotEqualTo(first.id());
  }

  @Test
  void one_message_always_gets_the_same_reply_id_and_another_message_another() {
    UUID message = UUID.fromString("3f0f5f52-3a0e-4d5b-9f0e-5c1a1f7a0001");

    assertThat(ReceivedMessage.replyIdOf(message)).isEqualTo(ReceivedMessage.replyIdOf(message));
    assertThat(ReceivedMessage.replyIdOf(message)).isNotEqualTo(message);
    assertThat(ReceivedMessage.replyIdOf(UUID.randomUUID()))
        .isNotEqualTo(ReceivedMessage.replyIdOf(message));
  }

  @Test
  void what_is_written_can_be_read() {
    UUID id = UUID.randomUUID();
    String text =
        Envelope.write(
            id,
            "SupplementRequested",
            1,
            Instant.parse("2026-12-01T09:00:00Z"),
            "EF-2026-0000123",
            "{\"a\":1}");

    assertThat(text).contains("\"sentAt\":\"2026-12-01T09:00:00.000Z\"");
    ReceivedMessage received = read(text).orElseThrow();
    assertThat(received.refusal()).isNull();
    assertThat(received.id()).isEqualTo(id);
    assertThat(received.message().payload().getInt("a")).isEqualTo(1);
  }

  @Test
  void a_message_about_no_case_says_so() {
    assertThat(Envelope.write(UUID.randomUUID(), "Refused", 1, NOW, null, "{}"))
        .contains("\"caseNumber\":null");
  }
}
