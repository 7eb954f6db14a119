package fi.enterfinland.application.model;

import static fi.enterfinland.application.model.ApplicationFixture.NOW;
import static fi.enterfinland.application.model.ApplicationFixture.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Rights;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.account.model.OfficeTask;
import fi.enterfinland.common.model.RuleViolation;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What the access table promises and what an application does are the same. */
class AccessTableHoldsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final LocalDate LATER = LocalDate.of(2026, 12, 21);

  private static final Map<Verb, BiConsumer<PermitApplication, ActingRight>> VERBS =
      new EnumMap<>(
          Map.of(
              Verb.SUBMIT,
              (application, right) -> application.submit(right, ApplicationFixture.content(0), NOW),
              Verb.DISCARD,
              (application, right) -> application.remove(right, NOW),
              Verb.WITHDRAW,
              (application, right) -> application.withdraw(right, NOW),
              Verb.REGISTER,
              (application, right) -> application.register(right, "1/2026", "7", NOW),
              Verb.PROVE_IDENTITY,
              (application, right) -> application.proveIdentity(right, TODAY, "Helsinki", NOW),
              Verb.START_PROCESSING,
              (application, right) -> application.startProcessing(right, NOW),
              Verb.REQUEST_INFORMATION,
              (application, right) -> application.awaitSupplement(right, LATER, NOW),
              Verb.DECIDE,
              (application, right) -> application.decide(right, NOW)));

  private static PermitApplication in(ApplicationStatus status) {
    PermitApplication application =
        switch (status) {
          case DRAFT -> ApplicationFixture.draft();
          case AWAITING_IDENTITY, AWAITING_PROCESSING, WITHDRAWN -> ApplicationFixture.sent();
          default -> ApplicationFixture.inProcess();
        };
    ActingRight system = Rights.system(NUMBER);
    switch (status) {
      case AWAITING_PROCESSING -> application.proveIdentity(system, TODAY, "Helsinki", NOW);
      case WITHDRAWN -> application.withdraw(Rights.applicant(NUMBER), NOW);
      case WAITING_FOR_SUPPLEMENT -> application.awaitSupplement(system, LATER, NOW);
      case DECIDED, SERVED, FINAL -> {
        application.decide(system, NOW);
        if (status != ApplicationStatus.DECIDED) {
          application.served(system, LATER, NOW);
        }
        if (status == ApplicationStatus.FINAL) {
          application.gainLegalForce(system, NOW);
        }
      }
      default -> assertThat(application.status()).isEqualTo(status);
    }
    assertThat(application.status()).isEqualTo(status);
    return application;
  }

  private static boolean accepts(PermitApplication application, ActingRight right, Verb verb) {
    try {
      VERBS.get(verb).accept(application, right);
      return true;
    } catch (RuleViolation refusal) {
      return false;
    }
  }

  @Test
  void an_application_accepts_what_the_table_allows_and_nothing_else() {
    for (Verb verb : VERBS.keySet()) {
      for (ApplicationStatus status : ApplicationStatus.values()) {
        for (Capacity capacity : EnumSet.complementOf(EnumSet.of(Capacity.OFFICER))) {
          ActingRight right = Rights.person(NUMBER, 1, capacity, IdentityLevel.STRONG);
          assertThat(accepts(in(status), right, verb))
              .as("%s %s in %s", capacity, verb, status)
              .isEqualTo(AccessTable.statuses(capacity, Set.of(), verb).contains(status));
        }
        for (OfficeTask task : OfficeTask.values()) {
          assertThat(accepts(in(status), Rights.officer(NUMBER, task), verb))
              .as("%s %s in %s", task, verb, status)
              .isEqualTo(
                  AccessTable.statuses(Capacity.OFFICER, Set.of(task), verb).contains(status));
        }
      }
    }
  }

  @Test
  void non_disclosure_is_marked_by_officers_only_and_twice_changes_nothing() {
    PermitApplication application = ApplicationFixture.sent();
    assertThat(application.markNonDisclosure(Rights.officer(NUMBER), true, NOW)).isPresent();
    assertThat(application.markNonDisclosure(Rights.officer(NUMBER), true, NOW)).isEmpty();
    assertThat(application.details(List.of(), false).nonDisclosure()).isTrue();
    assertThat(AccessTable.capacities(Verb.MARK_NON_DISCLOSURE)).containsExactly(Capacity.OFFICER);
  }
}
