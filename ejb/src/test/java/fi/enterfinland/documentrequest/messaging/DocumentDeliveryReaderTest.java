package fi.enterfinland.documentrequest.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.common.messaging.SampleMessages;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.common.model.MessageRule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.documentrequest.model.Removal;
import fi.enterfinland.documentrequest.model.SecrecyGround;
import fi.enterfinland.documentrequest.service.Copy;
import fi.enterfinland.documentrequest.service.DocumentRequestCommand;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentDeliveryReaderTest {
  private static final Instant NOW = Instant.parse("2026-12-09T10:00:00.000Z");

  private final DocumentDeliveryReader reader =
      new DocumentDeliveryReader(new AccessPolicy(new AccessRepository(), new SystemClock(), null));

  private DocumentRequestCommand read(String type, String text) {
    JsonObject message;
    try (var json = Json.createReader(new StringReader(text))) {
      message = json.readObject();
    }
    return reader.read(
        new IncomingMessage(
            UUID.fromString(message.getString("messageId")),
            "ef.in.document-deliveries",
            type,
            new ApplicationNumber(message.getString("caseNumber")),
            NOW,
            NOW,
            message.getJsonObject("payload")));
  }

  @Test
  void a_delivery_names_describes_and_explains_each_copy() {
    var command =
        (DocumentRequestCommand.Deliver)
            read("DocumentsDelivered", SampleMessages.text("DocumentsDelivered"));

    assertThat(command.requestId()).isEqualTo("EFA-0000001");
    assertThat(command.complete()).isFalse();
    Copy copy = command.copies().get(0);
    assertThat(copy.documentId())
        .isEqualTo(UUID.fromString("0d2f6f1c-6a3e-4d0c-a5c4-9e8f7a6b0021"));
    assertThat(copy.described().orElseThrow().size()).isEqualTo(184_233);
    assertThat(copy.removals())
        .containsExactly(
            new Removal("The name of another person, page 2", SecrecyGround.PRIVATE_LIFE));
  }

  @Test
  void a_delivery_is_the_last_unless_it_says_otherwise() {
    String text = SampleMessages.text("DocumentsDelivered").replace("\"complete\"", "\"whole\"");
    assertThat(((DocumentRequestCommand.Deliver) read("DocumentsDelivered", text)).complete())
        .isTrue();
  }

  @Test
  void a_refusal_gives_its_reason_and_says_whether_it_offers_a_decision() {
    var command =
        (DocumentRequestCommand.Refuse)
            read("DocumentsRefused", SampleMessages.text("DocumentsRefused"));
    assertThat(command.ground()).isEqualTo(SecrecyGround.UNFINISHED_PREPARATION);
    assertThat(command.reason()).startsWith("The proposal");
    assertThat(command.decisionOffered()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "DocumentsDelivered, requestId, /payload/requestId",
    "DocumentsDelivered, documents, /payload/documents",
    "DocumentsDelivered, sha256, /payload/documents/0/sha256",
    "DocumentsDelivered, what, /payload/documents/0/removed/0/what",
    "DocumentsRefused, reason, /payload/reason",
    "DocumentsRefused, decisionOffered, /payload/decisionOffered"
  })
  void a_missing_field_is_named_by_its_pointer(String type, String field, String pointer) {
    String text = SampleMessages.text(type).replace("\"" + field + "\"", "\"other\"");
    assertThatThrownBy(() -> read(type, text))
        .isInstanceOfSatisfying(
            RuleViolation.class,
            violation -> {
              assertThat(violation.rule()).isEqualTo(MessageRule.MALFORMED_FIELD);
              assertThat(violation.arguments()).isEqualTo(java.util.List.of(pointer));
            });
  }
}
