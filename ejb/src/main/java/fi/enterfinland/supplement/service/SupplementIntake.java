package fi.enterfinland.supplement.service;

import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.MessageRule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.supplement.model.SupplementKey;
import fi.enterfinland.supplement.model.SupplementRepository;
import fi.enterfinland.supplement.model.SupplementRequest;
import fi.enterfinland.supplement.model.WaitingPolicy;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the authority wants done to requests for additional information: the one service behind the
 * officers' pages and the messages of other systems. Open to every role, because each command
 * carries an {@code ActingRight}, which only the access policy makes.
 *
 * <p>Commands come in batches. A batch reads its cases and its requests in one statement each,
 * whatever its size, and writes in statements that are sent together.
 */
@Stateless
@PermitAll
public class SupplementIntake {
  @Inject private ApplicationRepository applications;
  @Inject private SupplementRepository supplements;
  @Inject private LegalCalendar calendar;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /**
   * Does what is wanted, in the order given. A command that a rule refuses changes nothing and
   * stops no other.
   *
   * @return for each command the refusal, or nothing where it was done
   */
  public List<Optional<RuleViolation>> take(List<SupplementCommand> commands) {
    Instant now = clock.now();
    Map<ApplicationNumber, PermitApplication> cases =
        applications.locked(
            commands.stream().map(command -> command.by().number()).collect(Collectors.toSet()));
    Map<SupplementKey, SupplementRequest> requests =
        new HashMap<>(supplements.of(commands.stream().map(SupplementCommand::key).toList()));
    List<Optional<RuleViolation>> refusals = new ArrayList<>(commands.size());
    List<CaseEvent> happened = new ArrayList<>(commands.size());
    Map<ApplicationNumber, SupplementCommand> unsettled = new LinkedHashMap<>();
    for (SupplementCommand command : commands) {
      try {
        PermitApplication application = sent(cases, command.by().number());
        happened.add(
            command.apply(new SupplementCommand.Work(application, requests, calendar, now)));
        if (command instanceof SupplementCommand.Ask) {
          supplements.add(requests.get(command.key()));
        } else {
          unsettled.put(application.number(), command);
        }
        refusals.add(Optional.empty());
      } catch (RuleViolation refusal) {
        refusals.add(Optional.of(refusal));
      }
    }
    settle(unsettled, cases, now);
    happened.forEach(events::fire);
    return refusals;
  }

  /** A new request only ever adds a last day; after anything else the earliest is looked up. */
  private void settle(
      Map<ApplicationNumber, SupplementCommand> unsettled,
      Map<ApplicationNumber, PermitApplication> cases,
      Instant now) {
    if (unsettled.isEmpty()) {
      return;
    }
    Map<ApplicationNumber, LocalDate> due = supplements.earliestDue(unsettled.keySet());
    unsettled.forEach(
        (number, command) ->
            WaitingPolicy.settle(
                command.by(), cases.get(number), Optional.ofNullable(due.get(number)), now));
  }

  private static PermitApplication sent(
      Map<ApplicationNumber, PermitApplication> cases, ApplicationNumber number) {
    PermitApplication application = cases.get(number);
    // A draft is nobody's business but its owner's: from outside it does not exist.
    if (application == null || !application.status().isSent()) {
      throw new RuleViolation(MessageRule.CASE_UNKNOWN, number.value());
    }
    return application;
  }
}
