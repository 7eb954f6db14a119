package fi.enterfinland.documentrequest.service;

import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.MessageRule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.model.DocumentRepository;
import fi.enterfinland.document.service.DocumentFiling;
import fi.enterfinland.documentrequest.model.DocumentDecisionMade;
import fi.enterfinland.documentrequest.model.DocumentRequest;
import fi.enterfinland.documentrequest.model.DocumentRequestEvent;
import fi.enterfinland.documentrequest.model.DocumentRequestRepository;
import fi.enterfinland.documentrequest.model.DocumentRequestRule;
import fi.enterfinland.documentrequest.model.DocumentsDelivered;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the authority does with requests for documents: the one service behind the pages of the
 * document desk and the messages of other systems. Open to every role, because each command carries
 * an {@code ActingRight}, which only the access policy makes.
 */
@Stateless
@PermitAll
public class DocumentRequestIntake {
  @Inject private ApplicationRepository applications;
  @Inject private DocumentRequestRepository requests;
  @Inject private DocumentRepository documents;
  @Inject private DocumentFiling filing;
  @Inject private LegalCalendar calendar;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /**
   * Does what is wanted, in the order given. A command that a rule refuses changes nothing and
   * stops no other.
   *
   * @return for each command the refusal, or nothing where it was done
   */
  public List<Optional<RuleViolation>> take(List<DocumentRequestCommand> commands) {
    Instant now = clock.now();
    Map<ApplicationNumber, PermitApplication> cases =
        applications.locked(
            commands.stream().map(command -> command.by().number()).collect(Collectors.toSet()));
    Map<String, DocumentRequest> known =
        requests.of(commands.stream().map(DocumentRequestCommand::requestId).toList());
    List<Optional<RuleViolation>> refusals = new ArrayList<>(commands.size());
    List<DocumentRequestEvent> happened = new ArrayList<>(commands.size());
    for (DocumentRequestCommand command : commands) {
      try {
        requireSent(cases.get(command.by().number()), command.by().number());
        happened.add(done(command, known, now));
        refusals.add(Optional.empty());
      } catch (RuleViolation refusal) {
        refusals.add(Optional.of(refusal));
      }
    }
    happened.forEach(events::fire);
    return refusals;
  }

  private DocumentRequestEvent done(
      DocumentRequestCommand command, Map<String, DocumentRequest> known, Instant now) {
    DocumentRequest request = known.get(command.requestId());
    ApplicationNumber number = command.by().number();
    if (request == null || !request.number().equals(number)) {
      throw new RuleViolation(DocumentRequestRule.DOCUMENT_REQUEST_UNKNOWN, command.requestId());
    }
    DocumentRequestEvent event =
        command.apply(
            request, new DocumentRequestCommand.Work(documents.list(number), calendar, now));
    requests.append(event);
    filing.give(command.by(), given(event));
    return event;
  }

  private static Set<UUID> given(DocumentRequestEvent event) {
    if (event instanceof DocumentsDelivered delivery) {
      return delivery.renditions().stream()
          .map(rendition -> rendition.document().id())
          .collect(Collectors.toSet());
    }
    return event instanceof DocumentDecisionMade decision
        ? Set.of(decision.paper().id())
        : Set.of();
  }

  private static void requireSent(PermitApplication application, ApplicationNumber number) {
    // A draft is nobody's business but its owner's: from outside it does not exist.
    if (application == null || !application.status().isSent()) {
      throw new RuleViolation(MessageRule.CASE_UNKNOWN, number.value());
    }
  }
}
