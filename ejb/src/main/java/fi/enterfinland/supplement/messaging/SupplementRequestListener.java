package fi.enterfinland.supplement.messaging;

import fi.enterfinland.common.messaging.BatchListener;
import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.common.model.MessageOutcome;
import fi.enterfinland.supplement.service.SupplementIntake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** Another system asks for additional information, reviews answers, gives time or withdraws. */
@ApplicationScoped
public class SupplementRequestListener implements BatchListener {
  @Inject private SupplementReader reader;
  @Inject private SupplementIntake intake;

  @Override
  public String queue() {
    return "ef.in.supplement-requests";
  }

  @Override
  public Set<String> types() {
    return SupplementReader.TYPES;
  }

  @Override
  public List<MessageOutcome> handle(List<IncomingMessage> messages) {
    return intake.take(messages.stream().map(reader::read).toList()).stream()
        .map(refusal -> refusal.map(MessageOutcome::refused).orElseGet(MessageOutcome::accepted))
        .toList();
  }
}
