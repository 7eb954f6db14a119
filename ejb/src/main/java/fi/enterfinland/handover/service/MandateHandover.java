package fi.enterfinland.handover.service;

import fi.enterfinland.handover.model.OutgoingType;
import fi.enterfinland.mandate.model.MandateEnded;
import fi.enterfinland.mandate.model.MandatePaperView;
import fi.enterfinland.mandate.model.MandateSubmitted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Who asks to act for the person of a case, and that it is over, is handed over. */
@ApplicationScoped
public class MandateHandover {
  @Inject private HandoverLedger ledger;

  void submitted(@Observes MandateSubmitted event) {
    ledger.write(OutgoingType.MANDATE_SUBMITTED, event.number(), payload(event), event.at());
  }

  void ended(@Observes MandateEnded event) {
    if (event.whole()) {
      ledger.write(OutgoingType.MANDATE_ENDED, event.number(), payload(event), event.at());
    }
  }

  static JsonObject payload(MandateSubmitted event) {
    JsonArrayBuilder papers = MessageParts.array();
    event.papers().forEach(paper -> papers.add(paper(paper)));
    JsonObjectBuilder payload =
        MessageParts.object()
            .add("mandateId", String.valueOf(event.mandateId()))
            .add("role", MessageParts.word(event.role()))
            .add("client", event.number().value())
            .add("holder", MessageParts.object().add("name", event.holderName()))
            .add("ground", MessageParts.word(event.ground()))
            .add("scope", MessageParts.word(event.terms().scope()))
            .add("receivesService", event.terms().receivesService())
            .add("maySubstitute", event.terms().maySubstitute())
            .add("evidence", papers);
    if (event.terms().validUntil() != null) {
      payload.add("validUntil", event.terms().validUntil().toString());
    }
    return payload.build();
  }

  static JsonObject payload(MandateEnded event) {
    return MessageParts.object()
        .add("mandateId", String.valueOf(event.mandateId()))
        .add("role", MessageParts.word(event.role()))
        .add("reason", MessageParts.word(event.reason()))
        .add("at", MessageParts.instant(event.at()))
        .build();
  }

  private static JsonObjectBuilder paper(MandatePaperView paper) {
    return MessageParts.object()
        .add("documentId", paper.id().toString())
        .add("fileName", paper.fileName())
        .add("mediaType", paper.mediaType())
        .add("size", paper.size())
        .add("sha256", paper.sha256());
  }
}
