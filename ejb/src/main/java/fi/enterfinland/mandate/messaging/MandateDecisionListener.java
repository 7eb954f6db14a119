package fi.enterfinland.mandate.messaging;

import fi.enterfinland.common.messaging.BatchListener;
import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.common.model.MessageOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The case system approves mandates, or refuses them. */
@ApplicationScoped
public class MandateDecisionListener implements BatchListener {
  @Inject private MandateDecisions decisions;

  @Override
  public String queue() {
    return "ef.in.mandate-decisions";
  }

  @Override
  public Set<String> types() {
    return Set.of(MandateDecisions.TYPE);
  }

  @Override
  public List<MessageOutcome> handle(List<IncomingMessage> messages) {
    return messages.stream().map(decisions::handle).toList();
  }
}
