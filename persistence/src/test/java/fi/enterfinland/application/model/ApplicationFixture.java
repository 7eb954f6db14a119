package fi.enterfinland.application.model;

import fi.enterfinland.access.model.Rights;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/** Applications brought to a status by the verbs anybody else would use. */
public final class ApplicationFixture {
  /** The number of every application made here. */
  public static final ApplicationNumber NUMBER = ApplicationNumber.of(2026, 123);

  /** When the draft was begun. */
  public static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

  private ApplicationFixture() {}

  /** A draft of a student's first permit. */
  public static PermitApplication draft() {
    return PermitApplication.start(Rights.applicant(NUMBER), "OLE_OPI", 1, Language.EN, NOW);
  }

  /** What is sent, lacking so many things. */
  public static SubmissionContent content(int lacking) {
    return new SubmissionContent(
        new Applicant("Thapaliya", "Meera", LocalDate.of(1993, 5, 8), "NP"),
        JsonValue.EMPTY_JSON_OBJECT,
        List.of(),
        List.of(),
        OptionalLong.of(60_000),
        lacking,
        new ReadState("read"));
  }

  /** Sent, waiting for the applicant to prove identity. */
  public static PermitApplication sent() {
    PermitApplication application = draft();
    application.submit(Rights.applicant(NUMBER), content(0), NOW);
    return application;
  }

  /** What the case system tells of a child's asylum application. */
  public static Lodging lodging() {
    return new Lodging(
        "EF_ASYLUM",
        LocalDate.of(2026, 11, 25),
        new Applicant("Tesfay", "Yonas", LocalDate.of(2010, 4, 2), "ER"),
        true,
        Language.FI);
  }

  /** A case whose application was lodged elsewhere, as another system opens it. */
  public static PermitApplication lodgedElsewhere(ApplicationNumber number) {
    return PermitApplication.lodgedElsewhere(Rights.system(number), lodging(), NOW);
  }

  /** In the hands of an officer. */
  public static PermitApplication inProcess() {
    PermitApplication application = sent();
    application.proveIdentity(Rights.officer(NUMBER), LocalDate.of(2026, 12, 1), "Helsinki", NOW);
    application.startProcessing(Rights.officer(NUMBER), NOW);
    return application;
  }
}
