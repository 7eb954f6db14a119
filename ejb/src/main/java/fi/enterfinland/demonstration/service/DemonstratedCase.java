package fi.enterfinland.demonstration.service;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.demonstration.model.Demonstration;
import fi.enterfinland.demonstration.model.DemonstrationCase;
import fi.enterfinland.demonstration.model.DemonstrationStep;
import fi.enterfinland.demonstration.model.WorkingDays;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Map;

/** An invented case while it is being told: what is known of it so far. */
public final class DemonstratedCase {
  private final Demonstration demonstration;
  private final DemonstrationCase told;
  private final WorkingDays days;
  private final Actor applicant;
  private final Actor handler;
  private final Actor maker;
  private ApplicationNumber number;
  private String requestId;

  DemonstratedCase(
      Demonstration demonstration,
      DemonstrationCase told,
      WorkingDays days,
      Actor applicant,
      Actor handler,
      Actor maker) {
    this.demonstration = demonstration;
    this.told = told;
    this.days = days;
    this.applicant = applicant;
    this.handler = handler;
    this.maker = maker;
  }

  Demonstration demonstration() {
    return demonstration;
  }

  DemonstrationCase told() {
    return told;
  }

  WorkingDays days() {
    return days;
  }

  Actor applicant() {
    return applicant;
  }

  Actor handler() {
    return handler;
  }

  Actor maker() {
    return maker;
  }

  /** The answers, dated from the day the draft was begun. */
  Map<String, JsonValue> answers() {
    DemonstrationStep first = told.story().get(0);
    return told.answers(days.day(first.day()));
  }

  /** A day named in working days from today. */
  LocalDate day(DemonstrationStep step, String key) {
    return days.day(step.with().getInt(key));
  }

  void began(ApplicationNumber begun) {
    number = begun;
  }

  void asked(String request) {
    requestId = request;
  }

  ApplicationNumber number() {
    return number;
  }

  String requestId() {
    return requestId;
  }
}
