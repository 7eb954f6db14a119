package fi.enterfinland.common.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.enterfinland.handover.model.OutgoingType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiDocumentTest {
  private static final AsyncApiDocument DOCUMENT = new AsyncApiDocument();

  private static List<String> types() {
    List<String> names = new ArrayList<>();
    DOCUMENT.root().at("/components/messages").fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void the_document_is_asyncapi_3() {
    assertThat(DOCUMENT.validate()).isEmpty();
  }

  @Test
  void a_document_that_is_not_is_found_out() {
    AsyncApiDocument broken = new AsyncApiDocument();
    ((ObjectNode) broken.root().at("/operations/replies")).put("action", "shout");

    assertThat(broken.validate()).isNotEmpty();
  }

  @Test
  void every_described_message_has_a_sample_and_every_sample_is_described() throws IOException {
    Set<String> samples = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/messages"))) {
      files.forEach(file -> samples.add(file.getFileName().toString().replace(".json", "")));
    }

    assertThat(samples).isEqualTo(new TreeSet<>(types()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_sample_is_the_example_and_fits_its_schema(String type) {
    String sample = SampleMessages.text(type);

    assertThat(DOCUMENT.validate(type, sample)).isEmpty();
    assertThat(DOCUMENT.root().at("/components/messages/" + type + "/examples/0/payload"))
        .isEqualTo(AsyncApiDocument.json(sample));
  }

  @ParameterizedTest
  @MethodSource("types")
  void a_sample_without_one_of_its_required_fields_does_not_fit(String type) {
    JsonNode required = DOCUMENT.root().at("/components/schemas/" + type + "Payload/required");
    assertThat(required).isNotEmpty();
    for (JsonNode field : required) {
      JsonNode broken = AsyncApiDocument.json(SampleMessages.text(type));
      ((ObjectNode) broken.get("payload")).remove(field.asText());

      assertThat(DOCUMENT.validate(type, broken.toString())).as(field.asText()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void every_sample_can_be_read_by_us(String type) {
    assertThat(
            Envelope.read(
                    "any", Set.of(type), SampleMessages.text(type), "ID:1", false, Instant.EPOCH)
                .orElseThrow()
                .refusal())
        .isNull();
  }

  @Test
  void everything_that_leaves_is_described_on_its_queue() {
    for (OutgoingType type : OutgoingType.values()) {
      assertThat(queuesOf(type.type())).containsExactly(type.queue());
    }
  }

  private static List<String> queuesOf(String type) {
    List<String> queues = new ArrayList<>();
    for (JsonNode channel : DOCUMENT.root().get("channels")) {
      if (channel.get("messages").has(type)) {
        queues.add(channel.get("address").asText());
      }
    }
    return queues;
  }
}
