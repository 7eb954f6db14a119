package fi.enterfinland.handover.service;

import fi.enterfinland.account.model.AccountContact;
import fi.enterfinland.account.model.AccountRepository;
import fi.enterfinland.decision.model.DecisionServed;
import fi.enterfinland.decision.model.ServiceMethod;
import fi.enterfinland.handover.model.OutgoingType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;

/** That a decision was served is handed over, for each person it was served to. */
@ApplicationScoped
public class DecisionHandover {
  @Inject private HandoverLedger ledger;
  @Inject private AccountRepository accounts;

  void served(@Observes DecisionServed event) {
    ledger.write(
        OutgoingType.DECISION_SERVED, event.number(), payload(event, servedTo(event)), event.at());
  }

  private String servedTo(DecisionServed event) {
    return event.accountId() == null
        ? event.personName()
        : accounts.contacts(List.of(event.accountId())).stream()
            .map(AccountContact::name)
            .findFirst()
            .orElseThrow();
  }

  static JsonObject payload(DecisionServed event, String servedTo) {
    JsonObjectBuilder payload =
        MessageParts.object()
            .add("decisionId", event.decisionId())
            .add("method", MessageParts.word(event.method()))
            .add("servedTo", servedTo)
            .add("servedOn", event.servedOn().toString())
            .add("at", MessageParts.instant(event.at()));
    if (event.lastDayOfAppeal() == null) {
      payload.add("lastDayOfAppeal", JsonValue.NULL);
    } else {
      payload.add("lastDayOfAppeal", event.lastDayOfAppeal().toString());
    }
    if (event.way() != null) {
      payload.add("way", MessageParts.word(event.way()));
    }
    if (event.method() == ServiceMethod.OPENED) {
      payload.add("openedBy", MessageParts.person(event.by()));
    }
    return payload.build();
  }
}
