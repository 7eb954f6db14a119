package fi.enterfinland.common.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of retention delivered with the service ({@code facts/retention.yaml}). A new length is
 * a new row; of several rows of one name the latest that has begun holds.
 */
@ApplicationScoped
public class RetentionRules {
  private static final List<RetentionRule> DELIVERED =
      read(YamlResource.read("facts/retention.yaml"));

  private final List<RetentionRule> rows;

  /** The rules delivered with the service. */
  public RetentionRules() {
    this.rows = DELIVERED;
  }

  RetentionRules(JsonObject file) {
    this.rows = read(file);
  }

  private static List<RetentionRule> read(JsonObject file) {
    return file.getJsonArray("rules").getValuesAs(JsonObject.class).stream()
        .map(RetentionRules::rule)
        .toList();
  }

  /** Every row, also those that have ended and those still to begin, as they stand in the file. */
  public List<RetentionRule> all() {
    return rows;
  }

  /** The rules of a day, one for each name, in the order of the file. */
  public List<RetentionRule> on(LocalDate day) {
    Map<String, RetentionRule> latest = new LinkedHashMap<>();
    rows.stream()
        .filter(rule -> !rule.validFrom().isAfter(day))
        .forEach(
            rule ->
                latest.merge(
                    rule.name(),
                    rule,
                    (one, other) -> one.validFrom().isBefore(other.validFrom()) ? other : one));
    return List.copyOf(latest.values());
  }

  /**
   * The rule of a name on a day; before its first day, the first row there is.
   *
   * @throws IllegalArgumentException if there is no rule of that name
   */
  public RetentionRule of(String name, LocalDate day) {
    List<RetentionRule> named =
        rows.stream()
            .filter(rule -> rule.name().equals(name))
            .sorted(Comparator.comparing(RetentionRule::validFrom))
            .toList();
    if (named.isEmpty()) {
      throw new IllegalArgumentException("No such rule of retention: " + name);
    }
    return named.stream()
        .filter(rule -> !rule.validFrom().isAfter(day))
        .reduce((earlier, later) -> later)
        .orElse(named.get(0));
  }

  private static RetentionRule rule(JsonObject row) {
    return new RetentionRule(
        row.getString("name"),
        text(row, "what"),
        days(row, "days"),
        days(row, "told-days-before"),
        text(row, "counted-from"),
        text(row, "kept"),
        LocalDate.parse(row.getString("valid-from")),
        row.getString("source"));
  }

  private static Period days(JsonObject row, String key) {
    return row.containsKey(key) ? Period.ofDays(row.getInt(key)) : null;
  }

  private static LocalizedText text(JsonObject row, String key) {
    JsonObject text = row.getJsonObject(key);
    return text == null
        ? null
        : new LocalizedText(text.getString("fi"), text.getString("sv"), text.getString("en"));
  }
}
