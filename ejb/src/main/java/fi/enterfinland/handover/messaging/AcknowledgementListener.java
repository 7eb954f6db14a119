package fi.enterfinland.handover.messaging;

import fi.enterfinland.common.messaging.BatchListener;
import fi.enterfinland.common.messaging.PayloadReader;
import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.common.model.MessageOutcome;
import fi.enterfinland.handover.service.AcknowledgementService;
import fi.enterfinland.handover.service.AcknowledgementService.Acknowledgement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Other systems acknowledge what they have taken over from us. */
@ApplicationScoped
public class AcknowledgementListener implements BatchListener {
  @Inject private AcknowledgementService acknowledgements;

  @Override
  public String queue() {
    return "ef.in.acknowledgements";
  }

  @Override
  public Set<String> types() {
    return Set.of("Acknowledged");
  }

  @Override
  public List<MessageOutcome> handle(List<IncomingMessage> messages) {
    List<Acknowledgement> told = new ArrayList<>(messages.size());
    for (IncomingMessage message : messages) {
      PayloadReader payload = PayloadReader.of(message);
      told.add(new Acknowledgement(payload.uuid("messageId"), payload.instant("acknowledgedAt")));
    }
    return acknowledgements.note(told);
  }
}
