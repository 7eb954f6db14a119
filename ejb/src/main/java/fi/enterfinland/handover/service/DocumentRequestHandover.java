package fi.enterfinland.handover.service;

import fi.enterfinland.documentrequest.model.DocumentDecisionAsked;
import fi.enterfinland.documentrequest.model.DocumentsRequested;
import fi.enterfinland.handover.model.OutgoingType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;

/** What parties ask for of the documents of their case is handed over. */
@ApplicationScoped
public class DocumentRequestHandover {
  @Inject private HandoverLedger ledger;

  void requested(@Observes DocumentsRequested event) {
    ledger.write(OutgoingType.DOCUMENTS_REQUESTED, event.number(), payload(event), event.at());
  }

  void decisionAsked(@Observes DocumentDecisionAsked event) {
    ledger.write(OutgoingType.DOCUMENT_DECISION_ASKED, event.number(), payload(event), event.at());
  }

  static JsonObject payload(DocumentsRequested event) {
    JsonArrayBuilder kinds = MessageParts.array();
    event.wanted().kinds().forEach(kind -> kinds.add(MessageParts.word(kind)));
    return MessageParts.object()
        .add("requestId", event.requestId())
        .add("askedBy", MessageParts.person(event.by()))
        .add("what", WithheldCodes.withheld(event.wanted().words()))
        .add("kinds", kinds)
        .add("dueOn", event.dueOn().toString())
        .build();
  }

  static JsonObject payload(DocumentDecisionAsked event) {
    return MessageParts.object()
        .add("requestId", event.requestId())
        .add("askedBy", MessageParts.person(event.by()))
        .build();
  }
}
