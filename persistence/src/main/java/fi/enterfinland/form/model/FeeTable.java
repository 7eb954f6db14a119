package fi.enterfinland.form.model;

import fi.enterfinland.common.model.YamlResource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The handling fees of the yearly decrees ({@code facts/fees.yaml}). The fee of the day the
 * application is sent applies, by channel and by whether the applicant is under 18 that day (rules
 * L7.02, L7.03). Where no row is known there is no fee: the page says "to be confirmed", nothing is
 * guessed (L7.04).
 */
@ApplicationScoped
public class FeeTable {
  private static final List<Row> ROWS =
      YamlResource.read("facts/fees.yaml")
          .getJsonArray("fees")
          .getValuesAs(JsonObject.class)
          .stream()
          .map(Row::of)
          .toList();

  /** The fees delivered with the service. */
  public FeeTable() {
    // Read once for all.
  }

  /**
   * The fee of an application.
   *
   * @param form the form's code
   * @param sent the Helsinki date of sending
   * @param minor whether the applicant is under 18 on that date
   * @param channel how it is sent
   * @return the fee in cents; empty where it is not known
   */
  public Optional<Long> fee(String form, LocalDate sent, boolean minor, Channel channel) {
    return row(form, sent, minor, channel).map(Row::cents);
  }

  /**
   * The fee of an application whose answers are known: the applicant's date of birth tells whether
   * a minor's fee applies; without it an adult's does.
   */
  public Optional<Long> fee(String form, LocalDate sent, Answers answers, Channel channel) {
    return fee(form, sent, isMinor(answers, sent), channel);
  }

  /** Whether the applicant is under 18 on a day, by the date of birth in the answers. */
  public static boolean isMinor(Answers answers, LocalDate day) {
    return answers.date("pd.dob").filter(born -> born.isAfter(day.minusYears(18))).isPresent();
  }

  /** The first day of the fee list that applies, for "fee list in force since". */
  public Optional<LocalDate> validFrom(
      String form, LocalDate sent, boolean minor, Channel channel) {
    return row(form, sent, minor, channel).map(Row::from);
  }

  private Optional<Row> row(String form, LocalDate sent, boolean minor, Channel channel) {
    return ROWS.stream()
        .filter(row -> row.form().equals(form) && row.minor() == minor && row.channel() == channel)
        .filter(row -> !sent.isBefore(row.from()) && !sent.isAfter(row.until()))
        .findFirst();
  }

  private record Row(
      String form, boolean minor, Channel channel, long cents, LocalDate from, LocalDate until) {
    static Row of(JsonObject json) {
      return new Row(
          json.getString("form"),
          "minor".equals(json.getString("applicant")),
          "online".equals(json.getString("channel")) ? Channel.ONLINE : Channel.PAPER,
          json.getJsonNumber("cents").longValueExact(),
          LocalDate.parse(json.getString("valid-from")),
          LocalDate.parse(json.getString("valid-until")));
    }
  }
}
