package fi.enterfinland.mandate.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.account.model.AccountEvent.AccountsMerged;
import fi.enterfinland.application.model.ApplicationSubmitted;
import fi.enterfinland.application.model.ApplicationWithdrawn;
import fi.enterfinland.application.model.DraftRemoved;
import fi.enterfinland.application.model.NonDisclosureMarked;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.decision.model.LegalForceGained;
import fi.enterfinland.mandate.model.ClientRepository;
import fi.enterfinland.mandate.model.EndReason;
import fi.enterfinland.mandate.model.Mandate;
import fi.enterfinland.mandate.model.MandateRefused;
import fi.enterfinland.mandate.model.MandateRepository;
import fi.enterfinland.mandate.model.MandateRule;
import fi.enterfinland.mandate.model.PreparedDraftRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;

/**
 * What becomes of mandates when something happens to a case: in the transaction of that, so that
 * whoever acts for somebody acts until legal force and not a second longer (L3.11).
 */
@ApplicationScoped
public class MandateEnds {
  @Inject private MandateSeats seats;
  @Inject private MandateRepository mandates;
  @Inject private ClientRepository clients;
  @Inject private PreparedDraftRepository prepared;
  @Inject private AccessPolicy access;
  @Inject private Event<CaseEvent> events;

  void gained(@Observes LegalForceGained event) {
    over(event.number(), EndReason.LEGAL_FORCE, event.decisionId(), event.at());
  }

  void withdrawn(@Observes ApplicationWithdrawn event) {
    over(event.number(), EndReason.CASE_WITHDRAWN, "withdrawal", event.at());
  }

  private void over(ApplicationNumber number, EndReason reason, String ground, Instant now) {
    ActingRight right = access.system(number, ground);
    seats.leaveCase(right, reason, now);
    for (Mandate waiting : mandates.awaitingFor(number)) {
      waiting.reject(right, MandateRule.MATTER_IS_OVER.name(), now);
      events.fire(new MandateRefused(number, waiting.id(), waiting.holderId(), now, right));
    }
  }

  void submitted(@Observes ApplicationSubmitted event) {
    prepared
        .find(event.number())
        .ifPresent(
            draft -> {
              // Who is given the draft at this moment has it before, and ends with the others.
              mandates.locked(draft.mandateId());
              seats.leaveDraft(event.number(), event.at());
            });
    clients
        .knownClientOf(event.number())
        .ifPresent(
            client -> {
              // What ends at this moment has ended before, or ends here too.
              mandates.lockClient(client);
              seats.reachNewCase(access.system(event.number(), "sending"), client, event.at());
            });
  }

  void marked(@Observes NonDisclosureMarked event) {
    if (event.marked()) {
      seats.leaveDrafts(event.number(), event.at());
    }
  }

  void removed(@Observes DraftRemoved event) {
    prepared.forget(event.number());
  }

  void merged(@Observes AccountsMerged accounts) {
    mandates.passAccount(accounts.closedId(), accounts.accountId());
  }
}
