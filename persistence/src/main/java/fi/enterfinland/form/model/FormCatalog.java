package fi.enterfinland.form.model;

import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.common.model.YamlResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All kinds of application, and the definitions of those that can be filed here.
 *
 * <p>The current version of a form is {@code forms/<category>/<CODE>.yaml}; when a new one is
 * published, the one before is kept as {@code <CODE>.<version>.yaml}, because drafts are pinned to
 * it. A published file, and a block it names, is never changed.
 */
@ApplicationScoped
public class FormCatalog {
  /** The version of a case that has no form here, because its application was lodged elsewhere. */
  public static final int NO_FORM = 0;

  private final Map<String, ApplicationKind> kinds = Shipped.KINDS;
  private final Map<String, Optional<FormDefinition>> byPath = new ConcurrentHashMap<>();

  /** The forms delivered with the service; each is read when it is first asked for, then kept. */
  public FormCatalog() {
    // All there is to read is read once per application, not once more for the container's proxy.
  }

  /** Every kind of application, in the order of the catalogue. */
  public List<ApplicationKind> kinds() {
    return List.copyOf(kinds.values());
  }

  /** The kind with a code, if there is one. */
  public Optional<ApplicationKind> kind(String code) {
    return Optional.ofNullable(kinds.get(code));
  }

  /** The current definition of a form; empty if it cannot be filed here. */
  public Optional<FormDefinition> current(String code) {
    return kind(code).flatMap(kind -> definition(kind, ""));
  }

  /**
   * The definition a draft is pinned to.
   *
   * @throws IllegalArgumentException if that version was never published
   */
  public FormDefinition definition(String code, int version) {
    return kind(code)
        .flatMap(
            kind ->
                current(code)
                    .filter(form -> form.version() == version)
                    .or(() -> definition(kind, "." + version)))
        .filter(form -> form.version() == version)
        .orElseThrow(() -> new IllegalArgumentException("No form " + code + " version " + version));
  }

  /** What an application is called, by its form or, where it has none here, by its kind. */
  public LocalizedText name(String code, int version) {
    return version == NO_FORM
        ? kind(code)
            .map(ApplicationKind::name)
            .orElseThrow(() -> new IllegalArgumentException("No kind of application " + code))
        : definition(code, version).name();
  }

  /** The kinds that cannot be filed here, in the order of the catalogue. */
  public List<ApplicationKind> lodgedElsewhere() {
    return kinds.values().stream().filter(kind -> current(kind.code()).isEmpty()).toList();
  }

  private Optional<FormDefinition> definition(ApplicationKind kind, String suffix) {
    return byPath.computeIfAbsent(
        "forms/" + kind.folder() + "/" + kind.code() + suffix + ".yaml",
        path -> YamlResource.find(path).map(Shipped.READER::read));
  }

  /** What is delivered with the service and never changes while it runs. */
  private static final class Shipped {
    static final Map<String, ApplicationKind> KINDS = kinds();
    static final FormReader READER = new FormReader(FormTexts.load(), Limits.load());

    private static Map<String, ApplicationKind> kinds() {
      Map<String, ApplicationKind> kinds = new LinkedHashMap<>();
      YamlResource.read("forms/catalogue.yaml")
          .getJsonArray("applications")
          .getValuesAs(JsonObject.class)
          .forEach(json -> kinds.put(json.getString("code"), kind(json)));
      return Collections.unmodifiableMap(kinds);
    }

    private static ApplicationKind kind(JsonObject json) {
      return new ApplicationKind(
          json.getString("code"),
          json.getString("category"),
          json.getString("online"),
          FormTexts.read(json.getJsonObject("name")),
          json.getString("source", ""));
    }
  }
}
