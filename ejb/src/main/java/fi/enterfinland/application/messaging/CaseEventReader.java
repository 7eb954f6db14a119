package fi.enterfinland.application.messaging;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.Applicant;
import fi.enterfinland.application.model.Interview;
import fi.enterfinland.application.model.Lodging;
import fi.enterfinland.application.service.CaseCommand;
import fi.enterfinland.common.messaging.PayloadReader;
import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.form.model.Countries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Reads what the case system says on {@code ef.in.case-events}, version 1.
 *
 * <p>A visit is told as an instant and registered as a day in Helsinki. When a case was registered
 * or its handling started is required and read, and the case shows when we heard of it.
 */
@ApplicationScoped
public class CaseEventReader {
  static final Set<String> TYPES =
      Set.of("CaseRegistered", "IdentityProved", "ProcessingStarted", "InterviewInvited");

  private static final int NUMBER_LENGTH = 100;
  private static final int NAME_LENGTH = 100;
  private static final int PLACE_LENGTH = 200;
  private static final int MOST_PARTICIPANTS = 20;
  private static final String LANGUAGE = "[a-z]{2,3}";

  private AccessPolicy policy;

  /** For the container's proxy. */
  protected CaseEventReader() {}

  /** Reads with the rights of the policy. */
  @Inject
  public CaseEventReader(AccessPolicy policy) {
    this.policy = policy;
  }

  /**
   * What a message wants.
   *
   * @throws fi.enterfinland.common.model.RuleViolation with the JSON pointer of a field that is
   *     missing or ill-typed
   */
  CaseCommand read(IncomingMessage message) {
    ActingRight by = policy.system(message.number(), message.ground());
    PayloadReader payload = PayloadReader.of(message);
    return switch (message.type()) {
      case "CaseRegistered" -> registered(by, payload);
      case "IdentityProved" ->
          new CaseCommand.ProveIdentity(
              by,
              payload.instant("provedAt").atZone(SystemClock.HELSINKI).toLocalDate(),
              payload.text("place", PLACE_LENGTH),
              payload.flag("fingerprintsTaken"));
      case "ProcessingStarted" -> {
        payload.instant("startedAt");
        yield new CaseCommand.StartProcessing(by);
      }
      case "InterviewInvited" -> new CaseCommand.Invite(by, interview(payload));
      default -> throw new IllegalArgumentException("No message of this feature");
    };
  }

  private static CaseCommand registered(ActingRight by, PayloadReader payload) {
    payload.instant("registeredAt");
    return new CaseCommand.Register(
        by,
        payload.text("diaryNumber", NUMBER_LENGTH),
        payload.text("customerNumber", NUMBER_LENGTH),
        payload.has("person") ? lodging(payload) : null);
  }

  /** A case that was lodged elsewhere brings what an application sent here would have told. */
  private static Lodging lodging(PayloadReader payload) {
    PayloadReader person = payload.object("person");
    String citizenship = person.text("citizenship");
    if (!Countries.isCountry(citizenship)) {
      throw person.malformed("citizenship");
    }
    return new Lodging(
        payload.text("matter", NUMBER_LENGTH),
        payload.date("lodgedOn"),
        new Applicant(
            person.text("familyName", NAME_LENGTH),
            person.text("givenNames", NAME_LENGTH),
            person.date("birthDate"),
            citizenship),
        person.optional("unaccompaniedMinor", person::flag).orElse(false),
        payload.choice("language", Language.class));
  }

  private static Interview interview(PayloadReader payload) {
    String language = payload.text("language");
    if (!language.matches(LANGUAGE)) {
      throw payload.malformed("language");
    }
    return new Interview(
        payload.instant("at"),
        payload.text("place", PLACE_LENGTH),
        language,
        payload.texts("participants", 0, MOST_PARTICIPANTS, NUMBER_LENGTH));
  }
}
