package fi.enterfinland.form.model;

import fi.enterfinland.common.model.YamlResource;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Amounts and lengths the law or the service sets, each with the day it began to hold and where it
 * comes from ({@code facts/limits.yaml}). They change without a change of code.
 */
public final class Limits {
  private final Map<String, List<Value>> byName;

  private Limits(Map<String, List<Value>> byName) {
    this.byName = byName;
  }

  /** The limits delivered with the service. */
  public static Limits load() {
    return of(YamlResource.read("facts/limits.yaml"));
  }

  static Limits of(JsonObject file) {
    return new Limits(
        file.getJsonArray("limits").getValuesAs(JsonObject.class).stream()
            .map(
                row ->
                    new Value(
                        row.getString("name"),
                        row.getJsonNumber("value").bigDecimalValue(),
                        LocalDate.parse(row.getString("valid-from"))))
            .collect(Collectors.groupingBy(Value::name)));
  }

  /**
   * The value of a limit on a day.
   *
   * @param name for example {@code student.monthly}
   * @return the value, or nothing for a day before the first known one
   * @throws IllegalArgumentException if there is no limit of that name
   */
  public Optional<BigDecimal> at(String name, LocalDate day) {
    List<Value> values = byName.get(name);
    if (values == null) {
      throw new IllegalArgumentException("No such limit: " + name);
    }
    return values.stream()
        .filter(value -> !value.validFrom().isAfter(day))
        .max(Comparator.comparing(Value::validFrom))
        .map(Value::value);
  }

  private record Value(String name, BigDecimal value, LocalDate validFrom) {}
}
