package fi.enterfinland.application.web;

import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.form.model.Question;
import fi.enterfinland.form.model.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the script of a section's page has to know: conditions and checks of its questions, the
 * answers elsewhere they depend on, where to save, what to say. It lies in the page as data, since
 * the content policy allows no script there.
 */
@ApplicationScoped
public class SectionScripts {
  private static final String PREFIX = "script.";

  private final Map<Key, String> definitions = new ConcurrentHashMap<>();
  private final Map<Language, String> texts = new ConcurrentHashMap<>();

  /** The data as JSON in which nothing can end an HTML element. */
  String of(DraftBacking draft, Section section) {
    FormDefinition form = draft.getForm();
    Key key = new Key(form.code(), form.version(), section.key(), draft.language());
    String definition = definitions.computeIfAbsent(key, of -> definition(section, of.language()));
    JsonObjectBuilder outside = Json.createObjectBuilder();
    for (String question : section.outsideReferences()) {
      draft.visibility().sent().value(question).ifPresent(value -> outside.add(question, value));
    }
    JsonObject here =
        Json.createObjectBuilder()
            .add("number", draft.getNumber().value())
            .add("section", section.key())
            .add("account", String.valueOf(draft.actor().accountId()))
            .add("token", draft.csrfToken())
            .add("language", draft.language().code())
            .add("today", draft.today().toString())
            .add("savedAt", savedAt(draft))
            .add("address", address(draft, section))
            .add("case", draft.addresses().of(PageAddress.MY_CASE))
            .add("outside", outside)
            .build();
    return "{\"page\":"
        + safe(here.toString())
        + ",\"texts\":"
        + texts.computeIfAbsent(draft.language(), language -> texts(draft.texts()))
        + ","
        + definition
        + "}";
  }

  private static String address(DraftBacking draft, Section section) {
    return section.onReview() ? draft.getReviewAddress() : draft.addresses().section(section.key());
  }

  private static JsonValue savedAt(DraftBacking draft) {
    return draft.getView().answers().isEmpty()
        ? JsonValue.NULL
        : Json.createValue(draft.getView().savedAt().toString());
  }

  private static String definition(Section section, Language language) {
    var questions = Json.createArrayBuilder();
    for (Question question : section.questions()) {
      questions.add(question.toJson(language));
    }
    var slots = Json.createArrayBuilder();
    section
        .slots()
        .forEach(
            slot ->
                slots.add(
                    Json.createObjectBuilder()
                        .add("key", slot.key())
                        .add("shownWhen", slot.shownWhen().toJson())));
    return "\"questions\":"
        + safe(questions.build().toString())
        + ",\"slots\":"
        + safe(slots.build().toString());
  }

  private static String texts(ResourceBundle bundle) {
    JsonObjectBuilder texts = Json.createObjectBuilder();
    for (String key : bundle.keySet()) {
      if (key.startsWith(PREFIX)) {
        texts.add(key.substring(PREFIX.length()), bundle.getString(key));
      }
    }
    return safe(texts.build().toString());
  }

  private static String safe(String json) {
    return json.replace("<", "\\u003c").replace("&", "\\u0026");
  }

  private record Key(String form, int version, String section, Language language) {}
}
