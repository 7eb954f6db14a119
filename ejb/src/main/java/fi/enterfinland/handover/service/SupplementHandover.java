package fi.enterfinland.handover.service;

import fi.enterfinland.handover.model.OutgoingType;
import fi.enterfinland.supplement.model.AnswerContent;
import fi.enterfinland.supplement.model.SentAnswer;
import fi.enterfinland.supplement.model.SupplementAnswered;
import fi.enterfinland.supplement.model.SupplementOpened;
import fi.enterfinland.supplement.model.SupplementTimeAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** What the parties do with requests for additional information is handed over. */
@ApplicationScoped
public class SupplementHandover {
  @Inject private HandoverLedger ledger;

  void opened(@Observes SupplementOpened event) {
    ledger.write(OutgoingType.SUPPLEMENT_OPENED, event.number(), payload(event), event.at());
  }

  void answered(@Observes SupplementAnswered event) {
    ledger.write(OutgoingType.SUPPLEMENT_ANSWERED, event.number(), payload(event), event.at());
  }

  void timeAsked(@Observes SupplementTimeAsked event) {
    ledger.write(OutgoingType.SUPPLEMENT_TIME_ASKED, event.number(), payload(event), event.at());
  }

  static JsonObject payload(SupplementOpened event) {
    return MessageParts.object()
        .add("requestId", event.requestId())
        .add("openedBy", MessageParts.person(event.by()))
        .add("openedAt", MessageParts.instant(event.at()))
        .build();
  }

  static JsonObject payload(SupplementAnswered event) {
    JsonArrayBuilder items = MessageParts.array();
    event.answers().stream().map(SentAnswer::content).forEach(answer -> items.add(item(answer)));
    return MessageParts.object()
        .add("requestId", event.requestId())
        .add("answeredBy", MessageParts.person(event.by()))
        .add("late", event.late())
        .add("complete", event.complete())
        .add("items", items)
        .build();
  }

  static JsonObject payload(SupplementTimeAsked event) {
    return MessageParts.object()
        .add("requestId", event.requestId())
        .add("askedBy", MessageParts.person(event.by()))
        .add("until", event.until().toString())
        .add("reason", WithheldCodes.withheld(event.reason()))
        .build();
  }

  private static JsonObject item(AnswerContent answer) {
    JsonObjectBuilder item = MessageParts.object().add("itemId", answer.itemId());
    if (answer.text() != null) {
      item.add("answer", WithheldCodes.withheld(answer.text()));
    }
    if (answer.confirmed()) {
      item.add("confirmed", true);
    }
    if (answer.cannotReason() != null) {
      item.add("cannot", WithheldCodes.withheld(answer.cannotReason()));
    }
    if (!answer.documents().isEmpty()) {
      JsonArrayBuilder documents = MessageParts.array();
      answer.documents().forEach(document -> documents.add(MessageParts.document(document)));
      item.add("documents", documents);
    }
    return item.build();
  }
}
