package fi.enterfinland.mandate.service;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.mandate.model.Mandate;
import fi.enterfinland.mandate.model.MandateLimited;
import fi.enterfinland.mandate.model.MandateRefused;
import fi.enterfinland.mandate.model.MandateRepository;
import fi.enterfinland.mandate.model.MandateRule;
import fi.enterfinland.mandate.model.MandateSpecificationAsked;
import fi.enterfinland.mandate.model.MandateStep;
import fi.enterfinland.mandate.model.MandateUnmatched;
import fi.enterfinland.mandate.service.MandateCommand.Approve;
import fi.enterfinland.mandate.service.MandateCommand.AskSpecification;
import fi.enterfinland.mandate.service.MandateCommand.End;
import fi.enterfinland.mandate.service.MandateCommand.Limit;
import fi.enterfinland.mandate.service.MandateCommand.Refuse;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * Where it is decided whether somebody acts for a client: the one service behind the client's
 * pages, the mandate desk's and the messages of the case system, so that of two who decide at one
 * moment one wins and the other is told why. Open to every role, because each command carries an
 * {@code ActingRight}, which only the access policy makes.
 */
@Stateless
@PermitAll
public class MandateIntake {
  @Inject private MandateRepository mandates;
  @Inject private MandateSeats seats;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;
  @Inject private Event<MandateUnmatched> unmatched;

  /**
   * Does what is wanted.
   *
   * @throws RuleViolation {@link MandateRule#MANDATE_UNKNOWN}, also for a mandate of another case
   *     than the right is about; {@link MandateRule#MANDATE_NOT_WAITING}, {@link
   *     MandateRule#SEAT_TAKEN} and what else forbids it
   */
  public void take(MandateCommand command) {
    Instant now = clock.now();
    ActingRight right = command.by();
    Mandate mandate = mandates.locked(command.mandateId());
    if (right.number() != null && !right.number().equals(mandate.number())) {
      throw new RuleViolation(MandateRule.MANDATE_UNKNOWN, command.mandateId());
    }
    if (command instanceof Approve approve) {
      seats.take(
          right,
          mandate,
          approve.replaces(),
          (approve.limit() == null ? mandate.terms() : approve.limit()).until(approve.validUntil()),
          now);
    } else if (command instanceof Refuse refuse) {
      mandate.reject(right, refuse.reason(), now);
      tell(mandate, MandateStep.Kind.REJECTED, right, now);
    } else if (command instanceof AskSpecification ask) {
      mandate.askSpecification(right, ask.what(), now);
      tell(mandate, MandateStep.Kind.SPECIFICATION_ASKED, right, now);
    } else if (command instanceof Limit limit) {
      mandate.limit(right, limit.to(), now);
      seats.settle(mandate, now);
      events.fire(
          new MandateLimited(mandate.number(), mandate.id(), mandate.holderId(), now, right));
    } else if (command instanceof End end) {
      seats.end(right, mandate, end.reason(), end.words(), now);
    }
  }

  private void tell(Mandate mandate, MandateStep.Kind step, ActingRight right, Instant now) {
    long id = mandate.id();
    if (mandate.number() == null) {
      unmatched.fire(new MandateUnmatched(id, mandate.holderId(), step, now, right));
    } else if (step == MandateStep.Kind.REJECTED) {
      events.fire(new MandateRefused(mandate.number(), id, mandate.holderId(), now, right));
    } else {
      events.fire(
          new MandateSpecificationAsked(mandate.number(), id, mandate.holderId(), now, right));
    }
  }
}
