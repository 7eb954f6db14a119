package fi.enterfinland.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.ShippedServerTest;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.local.Person;
import fi.enterfinland.local.Port;
import fi.enterfinland.outside.CompleteApplication;
import fi.enterfinland.outside.WebClient;
import fi.enterfinland.outside.WebClient.Page;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.TextMessage;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole of a request for additional information as another system sees it, by a plain JMS
 * client and by an AMQP client: it asks, is told that the request is open, receives the answer with
 * its document, fetches that, and acknowledges.
 */
@RunAsClient
class OutsideClientsIT extends ShippedServerTest {
  private static final String ANSWERS = "ef.out.supplement-answers";

  static Stream<Named<ConnectionFactory>> clients() {
    TestEnvironment environment = TestEnvironment.get();
    return Stream.of(
        Named.of(
            "JMS", new ActiveMQConnectionFactory("tcp://localhost:" + environment.port(Port.CORE))),
        Named.of(
            "AMQP", new JmsConnectionFactory("amqp://localhost:" + environment.port(Port.AMQP))));
  }

  @ParameterizedTest
  @MethodSource("clients")
  void a_system_asks_and_receives_the_answer(ConnectionFactory broker) throws Exception {
    Person person = TestEnvironment.get().surroundings().people().named("Meera Thapaliya");
    WebClient applicant = new WebClient(TestEnvironment.get().address()).signIn(person);
    String number = CaseRows.of(person.subject(), "IN_PROCESS");
    try (OutsideSystem caseSystem = new OutsideSystem(broker, "case-system")) {
      UUID asked = UUID.randomUUID();
      caseSystem.send(
          "ef.in.supplement-requests",
          sample("SupplementRequested")
              .replace("3f0f5f52-3a0e-4d5b-9f0e-5c1a1f7a0001", asked.toString())
              .replace("EF-2026-0000123", number)
              .replace("2026-12-22", "2100-12-22"));

      TextMessage reply = caseSystem.reply(asked);
      JsonObject accepted = whole(reply, "Accepted", number);
      assertThat(reply.getJMSCorrelationID()).isEqualTo(asked.toString());
      assertThat(accepted.getJsonObject("payload"))
          .isEqualTo(json("{\"inReplyTo\":\"%s\"}".formatted(asked)));

      byte[] file = CompleteApplication.pdf();
      answer(applicant, number, file);

      JsonObject opened =
          whole(caseSystem.about(ANSWERS, number), "SupplementOpened", number)
              .getJsonObject("payload");
      assertThat(opened.getString("requestId")).isEqualTo("SR-7781");

      TextMessage message = caseSystem.about(ANSWERS, number);
      JsonObject answered = whole(message, "SupplementAnswered", number);
      JsonObject payload = answered.getJsonObject("payload");
      assertLike(json(sample("SupplementAnswered")), answered, "");
      assertThat(payload.getString("requestId")).isEqualTo("SR-7781");
      assertThat(payload.getJsonObject("answeredBy"))
          .isEqualTo(json("{\"capacity\":\"self\",\"name\":\"Meera Thapaliya\"}"));
      assertThat(payload.getBoolean("late")).isFalse();
      assertThat(payload.getBoolean("complete")).isTrue();
      assertThat(payload.getJsonArray("items").getJsonObject(1))
          .isEqualTo(json("{\"itemId\":\"2\",\"answer\":\"Turku\"}"));
      JsonObject first = payload.getJsonArray("items").getJsonObject(0);
      assertThat(first.getString("itemId")).isEqualTo("1");
      JsonObject document = first.getJsonArray("documents").getJsonObject(0);
      assertThat(document.getString("fileName")).isEqualTo("insurance.pdf");
      assertThat(document.getString("mediaType")).isEqualTo("application/pdf");
      assertThat(document.getInt("size")).isEqualTo(file.length);
      assertThat(document.getString("sha256"))
          .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)));
      fetched(document.getString("documentId"), new String(file, StandardCharsets.US_ASCII));

      UUID acknowledgement = UUID.randomUUID();
      caseSystem.send(
          "ef.in.acknowledgements",
          """
          {"messageId":"%s","type":"Acknowledged","version":1,"sentAt":"2026-12-10T17:31:05.002Z",
           "caseNumber":"%s","payload":{"messageId":"%s",
           "acknowledgedAt":"2026-12-10T17:31:04.990Z"}}
          """
              .formatted(acknowledgement, number, answered.getString("messageId")));
      whole(caseSystem.reply(acknowledgement), "Accepted", number);
    }
  }

  private static void answer(WebClient applicant, String number, byte[] file)
      throws IOException, InterruptedException {
    String address = "/my/case/" + number + "/requests/SR-7781";
    assertThat(applicant.get(address).status()).isEqualTo(200);
    Page uploaded =
        applicant.upload(
            number, "request:SR-7781:1", "insurance.pdf", BodyPublishers.ofByteArray(file));
    assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(201);
    Page saved =
        applicant.patch(
            "/api/cases/" + number + "/requests/SR-7781/answers",
            "{\"2\":{\"value\":{\"text\":\"Turku\"},\"counter\":1}}");
    assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    Page page = applicant.get(address);
    Page sent =
        applicant.submit(page, page.form("answers"), Map.of("text:2", "Turku", "send", "x"));
    assertThat(sent.status()).as(sent.body()).isEqualTo(302);
  }

  /** The envelope, and the JMS properties that repeat it. */
  private static JsonObject whole(TextMessage message, String type, String number)
      throws Exception {
    JsonObject envelope = json(message.getText());
    assertThat(envelope.keySet())
        .containsExactlyInAnyOrder(
            "messageId", "type", "version", "sentAt", "caseNumber", "payload");
    assertThat(envelope.getString("type")).isEqualTo(type);
    assertThat(envelope.getInt("version")).isEqualTo(1);
    assertThat(envelope.getString("caseNumber")).isEqualTo(number);
    assertThat(envelope.getString("sentAt"))
        .matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z");
    assertThat(message.getJMSType()).isEqualTo(type);
    assertThat(message.getStringProperty("type")).isEqualTo(type);
    assertThat(message.getIntProperty("version")).isEqualTo(1);
    assertThat(message.getStringProperty("caseNumber")).isEqualTo(number);
    assertThat(message.getStringProperty("messageId")).isEqualTo(envelope.getString("messageId"));
    return envelope;
  }

  /** Every field of the sample is there, with a value of the same kind. */
  private static void assertLike(JsonValue sample, JsonValue actual, String pointer) {
    assertThat(actual).as(pointer).isNotNull();
    if (sample.getValueType() != JsonValue.ValueType.TRUE
        && sample.getValueType() != JsonValue.ValueType.FALSE) {
      assertThat(actual.getValueType()).as(pointer).isEqualTo(sample.getValueType());
    }
    if (sample instanceof JsonObject object) {
      object.forEach(
          (name, value) ->
              assertLike(value, ((JsonObject) actual).get(name), pointer + "/" + name));
    } else if (sample.getValueType() == JsonValue.ValueType.ARRAY) {
      for (int index = 0; index < sample.asJsonArray().size(); index++) {
        assertLike(
            sample.asJsonArray().get(index),
            actual.asJsonArray().get(index),
            pointer + "/" + index);
      }
    }
  }

  /** The bytes come over HTTP, to the integration account and to nobody else. */
  private static void fetched(String documentId, String content)
      throws IOException, InterruptedException {
    WebClient system = new WebClient(TestEnvironment.get().address());
    String address = "/api/integration/documents/" + documentId;
    assertThat(system.get(address).status()).isEqualTo(401);
    assertThat(system.send(system.request(address).header("Authorization", basic("guessed"))))
        .extracting(Page::status)
        .isEqualTo(401);
    Page document =
        system.send(system.request(address).header("Authorization", basic("case-system")));
    assertThat(document.status()).isEqualTo(200);
    assertThat(document.body()).isEqualTo(content);
  }

  private static String basic(String password) {
    return "Basic "
        + Base64.getEncoder()
            .encodeToString(("case-system:" + password).getBytes(StandardCharsets.UTF_8));
  }

  private static String sample(String type) throws IOException {
    try (InputStream file = OutsideClientsIT.class.getResourceAsStream(type + ".json")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }
}
