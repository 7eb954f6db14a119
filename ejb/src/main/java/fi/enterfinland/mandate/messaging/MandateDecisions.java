package fi.enterfinland.mandate.messaging;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.messaging.PayloadReader;
import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.common.model.MessageOutcome;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.mandate.service.MandateCommand;
import fi.enterfinland.mandate.service.MandateIntake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Reads what the case system says on {@code ef.in.mandate-decisions}, version 1, and has it done.
 *
 * <p>{@code replaces}, which may be left out, names the mandate the case system saw in the seat:
 * without it a taken seat stays taken.
 */
@ApplicationScoped
public class MandateDecisions {
  static final String TYPE = "MandateDecided";

  private static final String MANDATE = "\\d{1,18}";

  private AccessPolicy access;
  private MandateIntake intake;

  /** For the container's proxy. */
  protected MandateDecisions() {}

  /** Reads with the rights of the policy. */
  @Inject
  public MandateDecisions(AccessPolicy access, MandateIntake intake) {
    this.access = access;
    this.intake = intake;
  }

  MessageOutcome handle(IncomingMessage message) {
    // A refusal rolls back the batch; each message is then handled alone.
    intake.take(read(message));
    return MessageOutcome.accepted();
  }

  /**
   * What a message wants.
   *
   * @throws RuleViolation with the JSON pointer of a field that is missing or ill-typed
   */
  MandateCommand read(IncomingMessage message) {
    ActingRight by = access.system(message.number(), message.ground());
    PayloadReader payload = PayloadReader.of(message);
    long mandateId = id(payload, "mandateId");
    boolean approved = payload.flag("approved");
    if (!approved) {
      return new MandateCommand.Refuse(by, mandateId, payload.text("reason"));
    }
    LocalDate until = payload.optional("validUntil", payload::date).orElse(null);
    return new MandateCommand.Approve(
        by,
        mandateId,
        payload.optional("replaces", name -> id(payload, name)).orElse(null),
        null,
        until);
  }

  private static long id(PayloadReader payload, String name) {
    String text = payload.text(name);
    if (!text.matches(MANDATE)) {
      throw payload.malformed(name);
    }
    return Long.parseLong(text);
  }
}
