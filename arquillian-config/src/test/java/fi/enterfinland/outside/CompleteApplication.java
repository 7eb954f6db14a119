package fi.enterfinland.outside;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.outside.WebClient.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A student's application with everything in order, made over HTTP as the pages make it: begun,
 * answered, with its documents.
 */
public final class CompleteApplication {
  private static final Pattern NUMBER = Pattern.compile("EF-\\d{4}-\\d{7}");

  private CompleteApplication() {}

  /** Begins a draft without answers; the number. */
  public static String beginEmpty(WebClient client) throws IOException, InterruptedException {
    Page begun =
        client.post("/my/begin", Map.of("form", "OLE_OPI", "answers", "{}", "another", "1"));
    Matcher number = NUMBER.matcher(begun.location().orElse(""));
    assertThat(number.find()).as(begun.toString()).isTrue();
    return number.group();
  }

  /** Begins a draft, answers everything and adds every document; the number. */
  public static String begin(WebClient client) throws IOException, InterruptedException {
    String number = beginEmpty(client);
    JsonObject student = student();
    JsonObjectBuilder edits = Json.createObjectBuilder();
    student
        .getJsonObject("answers")
        .forEach(
            (question, value) ->
                edits.add(
                    question, Json.createObjectBuilder().add("value", value).add("counter", 1)));
    Page saved = client.patch("/api/drafts/" + number, edits.build().toString());
    assertThat(saved.status()).as(saved.body()).isEqualTo(200);
    JsonArray slots = student.getJsonArray("documents");
    for (int index = 0; index < slots.size(); index++) {
      Page added =
          client.upload(
              number, slots.getString(index), "file.pdf", BodyPublishers.ofByteArray(pdf()));
      assertThat(added.status()).as(added.body()).isEqualTo(201);
    }
    return number;
  }

  /** A small file that is what its name says. */
  public static byte[] pdf() {
    return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static JsonObject student() throws IOException {
    try (InputStream file = CompleteApplication.class.getResourceAsStream("student.json")) {
      return Json.createReader(file).readObject();
    }
  }
}
