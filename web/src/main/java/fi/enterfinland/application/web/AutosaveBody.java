package fi.enterfinland.application.web;

import fi.enterfinland.application.model.AnswerEdit;
import fi.enterfinland.application.model.SaveRule;
import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * Reads what a browser wants saved: {@code {"pd.first_names": {"value": "Åsa", "counter": 3}}}.
 *
 * <p>Only what an answer can be is read: a text, yes, no, nothing, or a list of texts. So nothing
 * that is nested, huge or doubled reaches anything behind it.
 */
final class AutosaveBody {
  /** Questions saved at once; a page of a form has some dozens. */
  private static final int MOST_QUESTIONS = 500;

  private static final int LONGEST_KEY = 200;
  private static final int COUNTER_DIGITS = 15;

  private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

  private final JsonParser parser;

  private AutosaveBody(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * Reads a body.
   *
   * @throws RuleViolation {@link SaveRule#SAVE_NOT_READABLE}, or {@link
   *     SaveRule#ANSWER_OF_WRONG_KIND} with the question
   */
  static List<AnswerEdit> read(byte[] body) {
    requireUtf8(body);
    try (JsonParser parser =
        PARSERS.createParser(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
      return new AutosaveBody(parser).edits();
    } catch (JsonException | NoSuchElementException notJson) {
      throw notReadable(notJson);
    }
  }

  private static void requireUtf8(byte[] body) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
    } catch (CharacterCodingException notText) {
      throw notReadable(notText);
    }
  }

  private List<AnswerEdit> edits() {
    require(parser.next() == Event.START_OBJECT);
    List<AnswerEdit> edits = new ArrayList<>();
    Set<String> questions = new HashSet<>();
    while (parser.next() == Event.KEY_NAME) {
      String question = parser.getString();
      require(
          question.length() <= LONGEST_KEY
              && questions.add(question)
              && questions.size() <= MOST_QUESTIONS);
      edits.add(edit(question));
    }
    require(!parser.hasNext() && !edits.isEmpty());
    return edits;
  }

  private AnswerEdit edit(String question) {
    require(parser.next() == Event.START_OBJECT);
    JsonValue value = null;
    long counter = 0;
    while (parser.next() == Event.KEY_NAME) {
      switch (parser.getString()) {
        case "value" -> {
          require(value == null);
          value = value(question, parser.next());
        }
        case "counter" -> {
          require(counter == 0);
          counter = counter(parser.next());
        }
        default -> throw notReadable(null);
      }
    }
    require(value != null && counter > 0);
    return new AnswerEdit(question, value, counter);
  }

  private JsonValue value(String question, Event event) {
    return switch (event) {
      case VALUE_STRING -> Json.createValue(text());
      case VALUE_TRUE -> JsonValue.TRUE;
      case VALUE_FALSE -> JsonValue.FALSE;
      case VALUE_NULL -> JsonValue.NULL;
      case START_ARRAY -> texts(question);
      default -> throw new RuleViolation(SaveRule.ANSWER_OF_WRONG_KIND, question);
    };
  }

  private JsonValue texts(String question) {
    JsonArrayBuilder texts = BUILDERS.createArrayBuilder();
    Event event = parser.next();
    while (event != Event.END_ARRAY) {
      if (event != Event.VALUE_STRING) {
        throw new RuleViolation(SaveRule.ANSWER_OF_WRONG_KIND, question);
      }
      texts.add(text());
      event = parser.next();
    }
    return texts.build();
  }

  /** What the database cannot keep as text is no text: half characters and the null character. */
  private String text() {
    String text = parser.getString();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        throw notReadable(null);
      }
      if (Character.isSurrogate(c)) {
        require(
            Character.isHighSurrogate(c)
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1)));
        i++;
      }
    }
    return text;
  }

  private long counter(Event event) {
    require(event == Event.VALUE_NUMBER);
    String digits = parser.getString();
    require(digits.length() <= COUNTER_DIGITS && digits.chars().allMatch(Character::isDigit));
    long counter = Long.parseLong(digits);
    require(counter > 0);
    return counter;
  }

  private static void require(boolean readable) {
    if (!readable) {
      throw notReadable(null);
    }
  }

  private static RuleViolation notReadable(Exception cause) {
    RuleViolation refusal = new RuleViolation(SaveRule.SAVE_NOT_READABLE);
    if (cause != null) {
      refusal.addSuppressed(cause);
    }
    return refusal;
  }
}
