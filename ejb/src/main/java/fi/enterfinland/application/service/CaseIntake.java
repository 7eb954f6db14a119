package fi.enterfinland.application.service;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.Lodging;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.MessageRule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.form.model.FormCatalog;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the authority does with cases that were sent: the one service behind the officers' pages and
 * the messages of the case system. Open to every role, because each command carries an {@code
 * ActingRight}, which only the access policy makes.
 */
@Stateless
@PermitAll
public class CaseIntake {
  @Inject private ApplicationRepository applications;
  @Inject private FormCatalog forms;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /**
   * Does what is wanted, in the order given; the cases are read in one statement. A command that a
   * rule refuses changes nothing and stops no other.
   *
   * @return for each command the refusal, or nothing where it was done
   */
  public List<Optional<RuleViolation>> take(List<CaseCommand> commands) {
    Instant now = clock.now();
    Map<ApplicationNumber, PermitApplication> cases =
        new HashMap<>(
            applications.locked(
                commands.stream()
                    .map(command -> command.by().number())
                    .collect(Collectors.toSet())));
    List<Optional<RuleViolation>> refusals = new ArrayList<>(commands.size());
    List<CaseEvent> happened = new ArrayList<>(commands.size());
    for (CaseCommand command : commands) {
      try {
        if (!cases.containsKey(command.by().number()) && command.lodging().isPresent()) {
          PermitApplication opened = open(command.by(), command.lodging().get(), now);
          cases.put(opened.number(), opened);
          happened.add(opened.opened(command.by(), now));
        }
        happened.add(command.apply(sent(cases, command.by().number()), now));
        refusals.add(Optional.empty());
      } catch (RuleViolation refusal) {
        refusals.add(Optional.of(refusal));
      }
    }
    happened.forEach(events::fire);
    return refusals;
  }

  private PermitApplication open(ActingRight by, Lodging lodging, Instant now) {
    PermitApplication opened =
        PermitApplication.lodgedElsewhere(by, lodging.requirePossible(forms, clock.today()), now);
    applications.add(opened);
    return opened;
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
