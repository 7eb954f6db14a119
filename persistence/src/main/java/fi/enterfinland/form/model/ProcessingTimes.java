package fi.enterfinland.form.model;

import fi.enterfinland.common.model.YamlResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** How long decisions usually take, and at most by law ({@code facts/processing-times.yaml}). */
@ApplicationScoped
public class ProcessingTimes {
  private static final List<ProcessingTime> ROWS =
      YamlResource.read("facts/processing-times.yaml")
          .getJsonArray("times")
          .getValuesAs(JsonObject.class)
          .stream()
          .map(ProcessingTimes::row)
          .toList();

  /** The times delivered with the service. */
  public ProcessingTimes() {
    // Read once for all.
  }

  /** What is known about a form and channel, if anything. */
  public Optional<ProcessingTime> of(String form, Channel channel) {
    return ROWS.stream()
        .filter(row -> row.form().equals(form) && row.channel() == channel)
        .findFirst();
  }

  private static ProcessingTime row(JsonObject json) {
    return new ProcessingTime(
        json.getString("form"),
        "online".equals(json.getString("channel")) ? Channel.ONLINE : Channel.PAPER,
        Period.parse(json.getString("typical")),
        Optional.ofNullable(json.getString("by-law", null)).map(Period::parse),
        LocalDate.parse(json.getString("as-of")));
  }

  /**
   * The time one kind of application takes.
   *
   * @param typical in most cases
   * @param byLaw at most by statute, from a complete application, if the statute says
   * @param asOf the day the figure was published
   */
  public record ProcessingTime(
      String form, Channel channel, Period typical, Optional<Period> byLaw, LocalDate asOf) {}
}
