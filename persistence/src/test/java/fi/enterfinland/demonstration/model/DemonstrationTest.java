package fi.enterfinland.demonstration.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.demonstration.model.DemonstrationStep.Act;
import fi.enterfinland.form.model.Answers;
import fi.enterfinland.form.model.Completeness;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.supplement.model.NewRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The invented cases hold together, whenever the environment is started. */
class DemonstrationTest {
  private static final LegalCalendar CALENDAR = new LegalCalendar();
  private static final Demonstration DATA = Demonstration.read();
  private static final FormCatalog FORMS = new FormCatalog();
  private static final FormDefinition FORM = FORMS.current(DATA.formCode()).orElseThrow();

  private static final List<DemonstrationCase> CASES =
      DATA.applicants().stream().flatMap(person -> person.cases().stream()).toList();

  private static final List<DemonstrationCase> ALL =
      Stream.concat(CASES.stream(), DATA.elsewhere().stream()).toList();

  /** Days of a whole year and its turn, on every day of the week. */
  private static Stream<WorkingDays> days(int apart) {
    LocalDate first = LocalDate.of(2026, 11, 20);
    return first
        .datesUntil(first.plusDays(400), Period.ofDays(apart))
        .map(day -> new WorkingDays(day, CALENDAR));
  }

  @Test
  void some_twenty_cases_stand_in_every_state() {
    assertThat(CASES).hasSizeBetween(20, 25);
    assertThat(CASES.stream().map(DemonstrationCase::ends).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(ApplicationStatus.class));
    assertThat(DATA.applicants().stream().map(DemonstrationPerson::language))
        .contains(Language.values());
  }

  @Test
  void nobody_is_told_twice() {
    Set<String> subjects = new HashSet<>();
    Set<String> addresses = new HashSet<>();
    for (DemonstrationPerson person : DATA.applicants()) {
      assertThat(subjects.add(person.subject())).as(person.subject()).isTrue();
      assertThat(addresses.add(person.email())).as(person.email()).isTrue();
    }
  }

  @Test
  void what_happened_happened_in_order_on_working_days_and_before_today() {
    days(11)
        .forEach(
            days -> {
              Instant midnight = days.today().atStartOfDay(SystemClock.HELSINKI).toInstant();
              for (DemonstrationCase told : ALL) {
                Instant before = Instant.EPOCH;
                for (DemonstrationStep step : told.story()) {
                  Instant at = days.instant(step.day(), step.time());
                  assertThat(at).as("%s %s", days.today(), step).isAfter(before);
                  assertThat(CALENDAR.isExcluded(days.day(step.day()))).isFalse();
                  before = at;
                }
                assertThat(before).isBefore(midnight);
              }
            });
  }

  @Test
  void every_answer_is_one_the_form_takes() {
    for (DemonstrationCase told : CASES) {
      told.answers(LocalDate.of(2026, 11, 20))
          .forEach(
              (key, value) ->
                  assertThat(FORM.question(key).map(question -> question.accepts(value)))
                      .as(key)
                      .hasValue(true));
    }
  }

  @Test
  void what_was_sent_was_complete_and_in_order_on_the_day_it_was_sent() {
    days(100)
        .forEach(
            days ->
                CASES.stream()
                    .filter(told -> told.ends() != ApplicationStatus.DRAFT)
                    .forEach(
                        told -> {
                          Completeness found = completeness(told, days, Act.SEND);
                          assertThat(found.stopping()).as("%s %s", days.today(), told).isEmpty();
                        }));
  }

  @Test
  void what_is_a_draft_could_not_be_sent() {
    WorkingDays days = days(1).findFirst().orElseThrow();
    CASES.stream()
        .filter(told -> told.ends() == ApplicationStatus.DRAFT)
        .forEach(told -> assertThat(completeness(told, days, Act.START).stopping()).isNotEmpty());
  }

  private static Completeness completeness(DemonstrationCase told, WorkingDays days, Act act) {
    Map<String, Integer> documents =
        told.slots().stream().collect(Collectors.toMap(Function.identity(), slot -> 1));
    LocalDate begun = days.day(told.story().get(0).day());
    LocalDate on =
        told.story().stream()
            .filter(step -> step.act() == act)
            .map(step -> days.day(step.day()))
            .findFirst()
            .orElseThrow();
    return Completeness.of(FORM, new Answers(told.answers(begun)), documents, on);
  }

  @Test
  void what_was_lodged_elsewhere_could_be_lodged() {
    days(11)
        .forEach(
            days ->
                DATA.elsewhere().stream()
                    .map(told -> told.story().get(0))
                    .forEach(
                        step ->
                            assertThat(
                                    DATA.lodging(
                                            step.with(),
                                            Language.FI,
                                            days.day(step.with().getInt("lodged")))
                                        .requirePossible(FORMS, days.day(step.day())))
                                .isNotNull()));
  }

  @Test
  void every_slot_and_answer_has_its_paper() {
    for (DemonstrationCase told : CASES) {
      for (String slot : told.slots()) {
        assertThat(FORM.slot(slot)).as(slot).isPresent();
        DemonstrationPaper paper = DATA.paper(slot);
        assertThat(paper.questions()).allSatisfy(key -> assertThat(FORM.question(key)).isPresent());
      }
    }
  }

  @Test
  void requests_and_decisions_are_whole_in_every_language() {
    days(11)
        .forEach(
            days ->
                ALL.stream()
                    .flatMap(told -> told.story().stream())
                    .forEach(step -> requireWhole(step, days)));
  }

  private static void requireWhole(DemonstrationStep step, WorkingDays days) {
    LocalDate on = days.day(step.day());
    for (Language language : Language.values()) {
      if (step.act() == Act.ASK) {
        LocalDate due = days.day(step.with().getInt("due"));
        NewRequest request = DATA.request(step.with().getString("request"), language, due);
        assertThat(request.items()).isNotEmpty();
        assertThat(due).isAfter(on);
      } else if (step.act() == Act.DECIDE) {
        assertThat(
                DATA.decision(step.with().getString("decision"), language, on)
                    .requireWhole()
                    .language())
            .isNotEqualTo(Language.EN);
      }
    }
  }

  /** Thirty days from the service and the working days of grace: the clock comes after them. */
  @Test
  void legal_force_comes_when_the_law_lets_it_come() {
    days(11)
        .forEach(
            days ->
                CASES.stream()
                    .filter(told -> told.ends() == ApplicationStatus.FINAL)
                    .forEach(
                        told -> {
                          LocalDate opened = dayOf(told, Act.OPEN, days);
                          LocalDate served =
                              CALENDAR.deemedServedElectronically(
                                  opened.atTime(12, 0).atZone(SystemClock.HELSINKI).toInstant());
                          LocalDate last = CALENDAR.appealDue(served, 30).toLocalDate();
                          assertThat(new WorkingDays(last, CALENDAR).day(5))
                              .as("%s", days.today())
                              .isBefore(dayOf(told, Act.CLOCK, days));
                        }));
  }

  private static LocalDate dayOf(DemonstrationCase told, Act act, WorkingDays days) {
    return told.story().stream()
        .filter(step -> step.act() == act)
        .map(step -> days.day(step.day()))
        .findFirst()
        .orElseThrow();
  }
}
