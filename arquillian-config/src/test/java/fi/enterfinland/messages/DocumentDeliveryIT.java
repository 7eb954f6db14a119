package fi.enterfinland.messages;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.ShippedServerTest;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.outside.WebClient;
import fi.enterfinland.outside.WebClient.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The case system gives documents: the bytes first, then the message that names them. */
@RunAsClient
class DocumentDeliveryIT extends ShippedServerTest {
  private static final String QUEUE = "ef.in.document-deliveries";

  private OutsideSystem caseSystem;
  private String number;
  private String request;

  @BeforeEach
  void somebody_has_asked() throws Exception {
    caseSystem = new OutsideSystem("case-system");
    number = CaseRows.inProcess();
    request = "EFA-" + UUID.randomUUID().toString().substring(0, 8);
    CaseRows.execute(
        """
        insert into document_request (request_id, application_number, status, wish, kinds,
          asked_at, asked_by, asker_name, capacity, asked_on, due_on, withheld, version)
        select '%s', number, 'RECEIVED', 'The interview', '', now(), started_by, 'Aino Esimerkki',
          'SELF', 'own application', current_date + 14, false, 1
        from permit_application where number = '%s'
        """
            .formatted(request, number));
  }

  @AfterEach
  void disconnect() {
    caseSystem.close();
  }

  @Test
  void a_copy_that_was_put_is_given_by_its_message_once() throws Exception {
    UUID document = UUID.randomUUID();
    byte[] copy = pdf();
    assertThat(put(document, copy, digest(pdf())).status()).isEqualTo(409);
    Page put = put(document, copy, digest(copy));
    assertThat(put.status()).as(put.body()).isEqualTo(201);
    assertThat(put(document, copy, digest(copy)).body()).isEqualTo(put.body());
    assertThat(given(document)).isEqualTo("0");

    UUID wrong = send("DocumentsDelivered", delivery(document, copy.length + 1, digest(copy)));
    assertThat(OutsideSystem.text(caseSystem.reply(wrong)))
        .contains("\"DELIVERED_DOCUMENT_DIFFERS\"");

    UUID id = send("DocumentsDelivered", delivery(document, copy.length, digest(copy)));
    assertThat(caseSystem.reply(id).getJMSType()).isEqualTo("Accepted");
    assertThat(given(document)).isEqualTo("1");
    assertThat(status()).isEqualTo("DELIVERED");
    UUID late =
        send(
            "DocumentsRefused",
            "{\"requestId\":\"%s\",\"reason\":\"Too late\",\"decisionOffered\":true}"
                .formatted(request));
    assertThat(OutsideSystem.text(caseSystem.reply(late)))
        .contains("\"DOCUMENT_REQUEST_NOT_AT_THIS_POINT\"");
  }

  @Test
  void a_refusal_offers_a_decision_and_an_unknown_request_is_refused() throws Exception {
    String refusal = "{\"requestId\":\"%s\",\"reason\":\"A draft\",\"decisionOffered\":%s}";
    UUID without = send("DocumentsRefused", refusal.formatted(request, false));
    assertThat(OutsideSystem.text(caseSystem.reply(without))).contains("\"DECISION_NOT_OFFERED\"");
    UUID unknown = send("DocumentsRefused", refusal.formatted("EFA-0", true));
    assertThat(OutsideSystem.text(caseSystem.reply(unknown)))
        .contains("\"DOCUMENT_REQUEST_UNKNOWN\"");
    UUID missing = send("DocumentsDelivered", delivery(UUID.randomUUID(), 1, digest(pdf())));
    assertThat(OutsideSystem.text(caseSystem.reply(missing)))
        .contains("\"DELIVERED_DOCUMENT_MISSING\"");

    UUID id = send("DocumentsRefused", refusal.formatted(request, true));
    assertThat(caseSystem.reply(id).getJMSType()).isEqualTo("Accepted");
    assertThat(status()).isEqualTo("REFUSED");
    String mails =
        "select count(*) from notice where application_number = ? and kind = 'DOCUMENTS_REFUSED'";
    assertThat(CaseRows.ask(mails, number)).isEqualTo("1");
  }

  private UUID send(String type, String payload) {
    UUID id = UUID.randomUUID();
    caseSystem.send(
        QUEUE,
        """
        {"messageId":"%s","type":"%s","version":1,"sentAt":"2026-12-01T09:00:00.000Z",
         "caseNumber":"%s","payload":%s}
        """
            .formatted(id, type, number, payload));
    return id;
  }

  private String delivery(UUID document, int size, String sha256) {
    return """
    {"requestId":"%s","documents":[{"documentId":"%s","fileName":"interview.pdf",
     "mediaType":"application/pdf","size":%d,"sha256":"%s",
     "removed":[{"what":"A name","ground":"private-life"}]}]}
    """
        .formatted(request, document, size, sha256);
  }

  private Page put(UUID document, byte[] copy, String sha256) throws Exception {
    WebClient system = new WebClient(TestEnvironment.get().address());
    String pair =
        Base64.getEncoder()
            .encodeToString("case-system:case-system".getBytes(StandardCharsets.UTF_8));
    return system.send(
        system
            .request(
                "/api/integration/documents/%s?caseNumber=%s&slot=rendition:%s"
                    .formatted(document, number, request))
            .header("Authorization", "Basic " + pair)
            .header("X-SHA-256", sha256)
            .header("X-File-Name", "interview.pdf")
            .PUT(BodyPublishers.ofByteArray(copy)));
  }

  private String status() throws Exception {
    return CaseRows.ask("select status from document_request where request_id = ?", request);
  }

  private static String given(UUID document) throws Exception {
    return CaseRows.ask("select count(*) from delivered_document where document_id = ? ", document);
  }

  private static byte[] pdf() {
    return ("%PDF-1.7\n% " + UUID.randomUUID() + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
