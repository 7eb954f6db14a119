package fi.enterfinland.handover.service;

import fi.enterfinland.addition.model.AdditionalInformationSent;
import fi.enterfinland.handover.model.OutgoingType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** What the parties send without being asked is handed over. */
@ApplicationScoped
public class AdditionHandover {
  @Inject private HandoverLedger ledger;

  void sent(@Observes AdditionalInformationSent event) {
    ledger.write(
        OutgoingType.ADDITIONAL_INFORMATION_SENT, event.number(), payload(event), event.at());
  }

  static JsonObject payload(AdditionalInformationSent event) {
    JsonArrayBuilder documents = MessageParts.array();
    event.documents().forEach(document -> documents.add(MessageParts.document(document)));
    JsonObjectBuilder payload =
        MessageParts.object()
            .add("additionId", event.additionId().toString())
            .add("sentBy", MessageParts.person(event.by()))
            .add("sentAt", MessageParts.instant(event.at()));
    if (event.text() != null) {
      payload.add("text", WithheldCodes.withheld(event.text()));
    }
    return payload.add("documents", documents).build();
  }
}
