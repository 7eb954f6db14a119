package fi.enterfinland.documentrequest.messaging;

import fi.enterfinland.common.messaging.BatchListener;
import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.common.model.MessageOutcome;
import fi.enterfinland.documentrequest.service.DocumentRequestIntake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Another system gives documents that were asked for, or refuses them. */
@ApplicationScoped
public class DocumentDeliveryListener implements BatchListener {
  @Inject private DocumentDeliveryReader reader;
  @Inject private DocumentRequestIntake intake;

  @Override
  public String queue() {
    return "ef.in.document-deliveries";
  }

  @Override
  public Set<String> types() {
    return DocumentDeliveryReader.TYPES;
  }

  @Override
  public List<MessageOutcome> handle(List<IncomingMessage> messages) {
    return intake.take(messages.stream().map(reader::read).toList()).stream()
        .map(refusal -> refusal.map(MessageOutcome::refused).orElseGet(MessageOutcome::accepted))
        .toList();
  }
}
