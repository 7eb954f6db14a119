package fi.enterfinland.application.messaging;

import fi.enterfinland.application.service.CaseIntake;
import fi.enterfinland.common.messaging.BatchListener;
import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.common.model.MessageOutcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The case system registers cases, and tells of visits, of handling and of interviews. */
@ApplicationScoped
public class CaseEventListener implements BatchListener {
  @Inject private CaseEventReader reader;
  @Inject private CaseIntake intake;

  @Override
  public String queue() {
    return "ef.in.case-events";
  }

  @Override
  public Set<String> types() {
    return CaseEventReader.TYPES;
  }

  @Override
  public List<MessageOutcome> handle(List<IncomingMessage> messages) {
    return intake.take(messages.stream().map(reader::read).toList()).stream()
        .map(refusal -> refusal.map(MessageOutcome::refused).orElseGet(MessageOutcome::accepted))
        .toList();
  }
}
