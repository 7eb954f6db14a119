package fi.enterfinland.common.messaging;

import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.MessageOutcome;
import fi.enterfinland.common.model.MessageReceipt;
import fi.enterfinland.common.model.MessageRule;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What is around the payload of every message, in both directions: {@code messageId}, {@code type},
 * {@code version}, {@code sentAt}, {@code caseNumber}, {@code payload}.
 */
public final class Envelope {
  /** The version of every type so far. */
  public static final int VERSION = 1;

  private static final int LONGEST_TEXT = 1_000_000;
  private static final int LONGEST_TYPE = 60;
  private static final Pattern TYPE = Pattern.compile("[A-Za-z]{1," + LONGEST_TYPE + "}");
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final JsonParserFactory JSON = Json.createParserFactory(Map.of());
  private static final System.Logger LOG = System.getLogger(Envelope.class.getName());

  private Envelope() {}

  /** The text of a message that leaves. */
  public static String write(
      UUID messageId, String type, int version, Instant sentAt, String caseNumber, String payload) {
    return "{\"messageId\":\""
        + messageId
        + "\",\"type\":\""
        + type
        + "\",\"version\":"
        + version
        + ",\"sentAt\":\""
        + INSTANT.format(sentAt)
        + "\",\"caseNumber\":"
        + (caseNumber == null ? "null" : '"' + caseNumber + '"')
        + ",\"payload\":"
        + payload
        + "}";
  }

  /**
   * Reads a message that came.
   *
   * @param queue the queue it came on
   * @param types the types that queue takes
   * @param text the text of the message, or null if it was no text message
   * @param delivery the broker's id of this sending, or null
   * @param redelivered whether the broker says it was delivered before
   * @param receivedAt our time
   * @return the message, whole or with its refusal; nothing if it is not JSON at all
   */
  static Optional<ReceivedMessage> read(
      String queue,
      Set<String> types,
      String text,
      String delivery,
      boolean redelivered,
      Instant receivedAt) {
    if (text == null || text.length() > LONGEST_TEXT) {
      return Optional.empty();
    }
    JsonValue json = parse(text);
    if (json == null) {
      return Optional.empty();
    }
    JsonObject object = json instanceof JsonObject root ? root : JsonValue.EMPTY_JSON_OBJECT;
    PayloadReader fields = new PayloadReader(object, "");
    UUID id = null;
    IncomingMessage message = null;
    MessageOutcome refusal = null;
    try {
      id = fields.uuid("messageId");
      message = whole(fields, object, id, queue, types, receivedAt);
    } catch (RuleViolation violation) {
      refusal = MessageOutcome.refused(violation);
    }
    // Without an id of its own a message is known by the broker's, so that it has one reply too.
    UUID known = id != null ? id : idFrom(delivery == null ? text : delivery);
    MessageReceipt receipt =
        new MessageReceipt(
            known,
            queue,
            textIf(object, "type", TYPE.asMatchPredicate()),
            textIf(object, "caseNumber", ApplicationNumber::isWellFormed),
            receivedAt,
            delivery,
            ReceivedMessage.replyIdOf(known));
    return Optional.of(new ReceivedMessage(receipt, message, refusal, redelivered));
  }

  private static JsonValue parse(String text) {
    try (JsonParser parser = JSON.createParser(new StringReader(text))) {
      parser.next();
      JsonValue value = parser.getValue();
      return parser.hasNext() ? null : value;
    } catch (RuntimeException notJson) {
      // The parser tells too deep a nesting by a plain RuntimeException.
      LOG.log(Level.DEBUG, "Not JSON", notJson);
      return null;
    }
  }

  private static IncomingMessage whole(
      PayloadReader fields,
      JsonObject object,
      UUID id,
      String queue,
      Set<String> types,
      Instant receivedAt) {
    String type = fields.text("type", LONGEST_TYPE);
    if (!types.contains(type)) {
      throw new RuleViolation(MessageRule.UNKNOWN_TYPE, type, queue);
    }
    int version = fields.number("version", 1, Integer.MAX_VALUE);
    if (version != VERSION) {
      throw new RuleViolation(
          MessageRule.UNSUPPORTED_VERSION,
          type,
          Integer.toString(version),
          Integer.toString(VERSION));
    }
    Instant sentAt = fields.instant("sentAt");
    String number = fields.text("caseNumber");
    if (!ApplicationNumber.isWellFormed(number)) {
      throw fields.malformed("caseNumber");
    }
    fields.object("payload");
    return new IncomingMessage(
        id,
        queue,
        type,
        new ApplicationNumber(number),
        sentAt,
        receivedAt,
        object.getJsonObject("payload"));
  }

  private static UUID idFrom(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String textIf(JsonObject object, String name, Predicate<String> good) {
    return object.get(name) instanceof JsonString string && good.test(string.getString())
        ? string.getString()
        : null;
  }
}
