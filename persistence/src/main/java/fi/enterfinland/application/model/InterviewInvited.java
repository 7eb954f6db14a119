package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.SystemClock;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** People of the case are invited to an interview. */
public record InterviewInvited(
    ApplicationNumber number, Interview interview, Instant at, ActingRight by)
    implements TimelineEvent {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

  /** The day of the interview, in Helsinki. */
  public LocalDate on() {
    return begins().toLocalDate();
  }

  /** What a person needs to come: the day, the time and the place. */
  @Override
  public JsonObject details() {
    return Json.createObjectBuilder()
        .add("on", on().toString())
        .add("time", TIME.format(begins()))
        .add("place", interview.place())
        .add("language", interview.language())
        .add("participants", String.join(", ", interview.participants()))
        .build();
  }

  private ZonedDateTime begins() {
    return interview.at().atZone(SystemClock.HELSINKI);
  }
}
