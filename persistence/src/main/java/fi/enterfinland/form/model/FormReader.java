package fi.enterfinland.form.model;

import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.common.model.YamlResource;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a form's definition, with its shared blocks in place. */
final class FormReader {
  private static final int USUAL_LENGTH = 200;
  private static final int USUAL_TEXTAREA_LENGTH = 2_000;

  private final FormTexts texts;
  private final ConditionReader conditions;
  private final Limits limits;

  FormReader(FormTexts texts, Limits limits) {
    this.texts = texts;
    this.conditions = new ConditionReader(limits);
    this.limits = limits;
  }

  FormDefinition read(JsonObject form) {
    return new FormDefinition(
        form.getString("code"),
        form.getInt("version"),
        text(form, "name"),
        form.getInt("minutes"),
        form.getJsonArray("sections").stream()
            .map(section -> section(section.asJsonObject()))
            .toList(),
        texts);
  }

  private Section section(JsonObject json) {
    return new Section(
        json.getString("key"),
        text(json, "title"),
        optionalText(json, "intro"),
        withBlocks(json, "questions").stream().map(item -> question(item, "")).toList(),
        withBlocks(json, "slots").stream().map(this::slot).toList(),
        json.getBoolean("on-review", false));
  }

  /** The items of a list, a shared block's items standing where the block is named. */
  private static List<JsonObject> withBlocks(JsonObject json, String key) {
    List<JsonObject> items = new ArrayList<>();
    for (JsonValue value : array(json, key)) {
      JsonObject item = value.asJsonObject();
      if (item.containsKey("block")) {
        JsonObject block = YamlResource.read("forms/blocks/" + item.getString("block") + ".yaml");
        items.addAll(withBlocks(block, key));
      } else {
        items.add(item);
      }
    }
    return items;
  }

  private Question question(JsonObject json, String group) {
    String key = group + json.getString("key");
    QuestionType type = QuestionType.valueOf(json.getString("type").toUpperCase(Locale.ROOT));
    return new Question(
        key,
        type,
        presentation(json, type),
        text(json, "label"),
        optionalText(json, "help"),
        optionalText(json, "why"),
        optionalText(json, "unit"),
        !json.getBoolean("optional", false),
        condition(json, "shown-when", key),
        json.getInt(
            "max-length", type == QuestionType.TEXTAREA ? USUAL_TEXTAREA_LENGTH : USUAL_LENGTH),
        options(json, type),
        array(json, "fields").stream()
            .map(field -> question(field.asJsonObject(), key + "[]."))
            .toList(),
        optionalText(json, "row-name"),
        array(json, "checks").stream().map(check -> check(check.asJsonObject(), key)).toList(),
        json.getString("autocomplete", "off"),
        json.getString("inputmode", usualInputMode(type)),
        strings(json, "documents"));
  }

  private static Presentation presentation(JsonObject json, QuestionType type) {
    return json.containsKey("as")
        ? Presentation.valueOf(json.getString("as").toUpperCase(Locale.ROOT))
        : Presentation.usual(type);
  }

  private static String usualInputMode(QuestionType type) {
    return switch (type) {
      case NUMBER, MONEY -> "decimal";
      case DATE -> "numeric";
      case EMAIL -> "email";
      case PHONE -> "tel";
      default -> "text";
    };
  }

  private List<Option> options(JsonObject json, QuestionType type) {
    List<Option> options = new ArrayList<>();
    if (json.containsKey("options-from")) {
      JsonObject file = YamlResource.read(json.getString("options-from"));
      for (JsonObject group : file.getJsonArray("groups").getValuesAs(JsonObject.class)) {
        addOptions(options, group, optionalText(group, "title"));
      }
    }
    addOptions(options, json, Optional.empty());
    if (type == QuestionType.BOOL && options.isEmpty()) {
      options.add(new Option("true", texts.yes(), Optional.empty(), Optional.empty()));
      options.add(new Option("false", texts.no(), Optional.empty(), Optional.empty()));
    }
    return options;
  }

  private static void addOptions(
      List<Option> options, JsonObject json, Optional<LocalizedText> group) {
    for (JsonValue value : array(json, "options")) {
      JsonObject option = value.asJsonObject();
      options.add(
          new Option(
              option.getString("value"),
              text(option, "label"),
              optionalText(option, "help"),
              group));
    }
  }

  private Check check(JsonObject json, String self) {
    return new Check(
        condition(json, "when", self),
        conditions.read(json.getJsonObject("must"), self),
        json.getBoolean("advice", false) ? Severity.ADVICE : Severity.WRONG,
        new DatedText(text(json, "text"), limits));
  }

  private Slot slot(JsonObject json) {
    return new Slot(
        json.getString("key"),
        text(json, "title"),
        optionalText(json, "help").map(help -> new DatedText(help, limits)),
        optionalText(json, "why"),
        condition(json, "shown-when", null),
        !json.getBoolean("optional", false),
        json.getBoolean("bring", false));
  }

  private Condition condition(JsonObject json, String key, String self) {
    return json.containsKey(key)
        ? conditions.read(json.getJsonObject(key), self)
        : Condition.ALWAYS;
  }

  private static LocalizedText text(JsonObject json, String key) {
    return FormTexts.read(json.getJsonObject(key));
  }

  private static Optional<LocalizedText> optionalText(JsonObject json, String key) {
    return json.containsKey(key) ? Optional.of(text(json, key)) : Optional.empty();
  }

  private static JsonArray array(JsonObject json, String key) {
    return json.containsKey(key) ? json.getJsonArray(key) : JsonValue.EMPTY_JSON_ARRAY;
  }

  private static List<String> strings(JsonObject json, String key) {
    return array(json, key).getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }
}
