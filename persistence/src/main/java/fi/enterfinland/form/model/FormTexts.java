package fi.enterfinland.form.model;

import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.common.model.YamlResource;
import jakarta.json.JsonObject;
import java.util.function.UnaryOperator;

/** What is said of any question alike: not answered, not a date, too long ({@code texts.yaml}). */
final class FormTexts {
  private final JsonObject file;

  private FormTexts(JsonObject file) {
    this.file = file;
  }

  static FormTexts load() {
    return new FormTexts(YamlResource.read("forms/texts.yaml"));
  }

  /** What to do about a question of this type that is not answered. */
  LocalizedText missing(Question question) {
    return text(
        "missing", question.presentation() == Presentation.TICK ? "tick" : question.type().code());
  }

  LocalizedText missingDocument() {
    return text("missing", "document");
  }

  /** What to do about an answer that is no answer to this type of question. */
  LocalizedText unreadable(QuestionType type) {
    return text("unreadable", type.code());
  }

  LocalizedText tooLong(int longest) {
    return map(text("other", "too-long"), text -> text.replace("{0}", Integer.toString(longest)));
  }

  LocalizedText yes() {
    return text("other", "yes");
  }

  LocalizedText no() {
    return text("other", "no");
  }

  private LocalizedText text(String part, String key) {
    return read(file.getJsonObject(part).getJsonObject(key));
  }

  static LocalizedText read(JsonObject json) {
    return new LocalizedText(json.getString("fi"), json.getString("sv"), json.getString("en"));
  }

  static LocalizedText map(LocalizedText text, UnaryOperator<String> change) {
    return new LocalizedText(
        change.apply(text.fi()), change.apply(text.sv()), change.apply(text.en()));
  }
}
