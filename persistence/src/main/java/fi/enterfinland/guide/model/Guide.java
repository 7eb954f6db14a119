package fi.enterfinland.guide.model;

import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.common.model.YamlResource;
import fi.enterfinland.form.model.ApplicationKind;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.FormDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leads from a few questions to the right application ({@code guide/guide.yaml}). It remembers
 * nothing: the answers so far are the address of the page, and each address can be opened again.
 */
@ApplicationScoped
public class Guide {
  private final FormCatalog catalog;
  private final JsonObject tree;

  /** Reads the tree. */
  @Inject
  public Guide(FormCatalog catalog) {
    this.catalog = catalog;
    this.tree = YamlResource.read("guide/guide.yaml");
  }

  /** For the container's proxy only. */
  protected Guide() {
    this.catalog = null;
    this.tree = JsonValue.EMPTY_JSON_OBJECT;
  }

  /**
   * The step a list of answers leads to. An answer the question at its place does not offer, and
   * all after it, are dropped: the person is asked there again.
   *
   * @param answers the values chosen, from the first question on
   */
  public GuideStep at(List<String> answers) {
    Walk walk = new Walk(tree);
    String question = tree.getString("start");
    for (String answer : answers) {
      Optional<JsonObject> way = walk.take(question, answer);
      if (way.isEmpty()) {
        break;
      }
      if (!way.get().containsKey("go")) {
        return result(way.get(), walk);
      }
      question = way.get().getString("go");
    }
    return question(question, walk.given());
  }

  private GuideQuestion question(String key, List<GivenAnswer> given) {
    JsonObject node = tree.getJsonObject("questions").getJsonObject(key);
    return new GuideQuestion(
        key,
        text(node, "text"),
        optionalText(node, "help"),
        "countries".equals(node.getString("kind", "")),
        array(node, "options").stream()
            .map(JsonValue::asJsonObject)
            .map(
                option ->
                    new GuideQuestion.Choice(
                        option.getString("value"),
                        text(option, "text"),
                        optionalText(option, "help")))
            .toList(),
        given);
  }

  private GuideResult result(JsonObject way, Walk walk) {
    return way.containsKey("info")
        ? info(tree.getJsonObject("infos").getJsonObject(way.getString("info")), walk)
        : application(catalog.kind(way.getString("apply")).orElseThrow(), walk);
  }

  private GuideResult info(JsonObject info, Walk walk) {
    return new GuideResult(
        text(info, "title"),
        text(info, "text"),
        Optional.empty(),
        Optional.empty(),
        Optional.of(link(info.getJsonObject("where"))),
        walk.minor(),
        walk.prefilled(),
        walk.warnings(),
        List.of(),
        walk.given());
  }

  private GuideResult application(ApplicationKind kind, Walk walk) {
    Optional<FormDefinition> form = catalog.current(kind.code());
    JsonObject texts = tree.getJsonObject("texts");
    JsonObject about =
        form.map(definition -> tree.getJsonObject("applications").getJsonObject(kind.code()))
            .orElse(JsonValue.EMPTY_JSON_OBJECT);
    String otherwise = "no".equals(kind.online()) ? "not-online" : "not-here";
    return new GuideResult(
        kind.name(),
        form.isPresent() ? text(about, "lead") : text(texts, otherwise),
        Optional.of(kind),
        form,
        form.isPresent()
            ? Optional.empty()
            : Optional.of(
                new GuideResult.Link(
                    text(texts, "instructions"),
                    kind.source().isEmpty() ? "https://migri.fi/" : kind.source())),
        walk.minor(),
        walk.prefilled(),
        walk.warnings(),
        whyNot(about),
        walk.given());
  }

  private List<GuideResult.WhyNot> whyNot(JsonObject about) {
    List<GuideResult.WhyNot> whyNot = new ArrayList<>();
    for (JsonValue value : array(about, "why-not")) {
      JsonObject row = value.asJsonObject();
      whyNot.add(
          new GuideResult.WhyNot(
              catalog.kind(row.getString("application")).orElseThrow().name(), text(row, "text")));
    }
    return whyNot;
  }

  private static GuideResult.Link link(JsonObject json) {
    return new GuideResult.Link(text(json, "text"), json.getString("url"));
  }

  static LocalizedText text(JsonObject json, String key) {
    JsonObject text = json.getJsonObject(key);
    return new LocalizedText(text.getString("fi"), text.getString("sv"), text.getString("en"));
  }

  private static Optional<LocalizedText> optionalText(JsonObject json, String key) {
    return json.containsKey(key) ? Optional.of(text(json, key)) : Optional.empty();
  }

  static JsonArray array(JsonObject json, String key) {
    return json.containsKey(key) ? json.getJsonArray(key) : JsonValue.EMPTY_JSON_ARRAY;
  }
}
