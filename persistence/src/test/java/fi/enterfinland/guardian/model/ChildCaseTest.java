package fi.enterfinland.guardian.model;

import static fi.enterfinland.application.model.ApplicationFixture.NOW;
import static fi.enterfinland.application.model.ApplicationFixture.NUMBER;
import static fi.enterfinland.guardian.model.FamilyFixture.childActs;
import static fi.enterfinland.guardian.model.FamilyFixture.clockActs;
import static fi.enterfinland.guardian.model.FamilyFixture.fatherActs;
import static fi.enterfinland.guardian.model.FamilyFixture.motherActs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Rights;
import fi.enterfinland.application.model.ReadState;
import fi.enterfinland.application.model.SavedAnswer;
import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.Rule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.form.model.ApplicationKind;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.guardian.model.RightfulAccess.Line;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Guardians decide together, and one after the other. */
class ChildCaseTest {
  private static final LocalDate NINE = LocalDate.of(2017, 3, 21);
  private static final LocalDate FIFTEEN = LocalDate.of(2011, 6, 1);
  private static final ReadState FIRST = new ReadState("first");
  private static final ReadState SECOND = new ReadState("second");
  private static final ApplicationKind STUDY = new FormCatalog().kind("OLE_OPI").orElseThrow();
  private static final ApplicationKind CITIZENSHIP =
      new FormCatalog()
          .kinds().stream()
              .filter(kind -> kind.category().equals("citizenship"))
              .findFirst()
              .orElseThrow();

  private static final UUID PAPER = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private final FamilyFixture family = new FamilyFixture(NINE);
  private final ChildCase childCase = family.childCase;

  @Test
  void without_an_answer_of_the_other_guardian_it_is_not_sent() {
    assertRefused(this::send, GuardianRule.GUARDIAN_HAS_NOT_CONSENTED);
  }

  @Test
  void what_stands_most_in_the_way_is_told_of_all_together() {
    ConsentPolicy policy = policy(family, STUDY);
    assertThat(policy.together(FIRST, NOW)).contains(ConsentState.WAITING);
    childCase.consent(fatherActs(), family.father, FIRST, FIRST, NOW);
    assertThat(policy.together(FIRST, NOW)).contains(ConsentState.CONSENTED);
    assertThat(policy.together(SECOND, NOW)).contains(ConsentState.LAPSED);
    assertThat(
            new ConsentPolicy(family.child, List.of(family.mother), childCase, STUDY, Set.of())
                .together(FIRST, NOW))
        .isEmpty();
  }

  @Test
  void with_the_consent_of_the_other_guardian_it_is_sent() {
    childCase.consent(fatherActs(), family.father, FIRST, FIRST, NOW);
    send();
  }

  @Test
  void without_a_guardian_who_cannot_be_reached_it_is_sent_with_the_document_that_shows_it() {
    childCase.excuse(motherActs(), family.father, Absence.UNREACHABLE, PAPER, NOW);
    ConsentLine line = policy(family, STUDY).lines(FIRST, NOW).get(0);
    assertThat(line.state()).isEqualTo(ConsentState.EXCUSED);
    assertThat(line.excuse()).isEqualTo(new Excuse(Absence.UNREACHABLE, PAPER));
    send();
  }

  @Test
  void an_excuse_is_worth_nothing_once_its_document_is_gone() {
    childCase.excuse(motherActs(), family.father, Absence.DEAD, UUID.randomUUID(), NOW);
    assertRefused(this::send, GuardianRule.GUARDIAN_HAS_NOT_CONSENTED);
  }

  @Test
  void a_guardian_who_refuses_is_not_passed_over_and_one_who_is_excused_can_refuse() {
    childCase.excuse(motherActs(), family.father, Absence.UNREACHABLE, PAPER, NOW);
    childCase.refuse(fatherActs(), family.father, FIRST, FIRST, null, NOW.plusSeconds(60));
    assertRefused(this::send, GuardianRule.GUARDIAN_REFUSES);
    assertRefused(
        () ->
            childCase.excuse(
                motherActs(), family.father, Absence.UNREACHABLE, PAPER, NOW.plusSeconds(90)),
        GuardianRule.GUARDIAN_REFUSES);
  }

  @Test
  void only_who_applies_excuses_and_only_the_others() {
    assertRefused(
        () -> childCase.excuse(fatherActs(), family.father, Absence.DEAD, PAPER, NOW),
        AccessRule.NOT_IN_THIS_CAPACITY);
    assertRefused(
        () -> childCase.excuse(motherActs(), family.mother, Absence.DEAD, PAPER, NOW),
        GuardianRule.NOT_ASKED_TO_CONSENT);
  }

  @Test
  void thirty_days_before_coming_of_age_the_family_is_told_once() {
    Instant told = family.child.birthday().comesOfAge().minus(Duration.ofDays(29));
    assertThat(family.child.tellOfAge(told.minus(Duration.ofDays(3)))).isFalse();
    assertThat(family.child.tellOfAge(told)).isTrue();
    assertThat(family.child.tellOfAge(told.plusSeconds(3_600))).isFalse();
  }

  @Test
  void a_refusal_stops_it_until_it_becomes_a_consent() {
    childCase.refuse(fatherActs(), family.father, FIRST, FIRST, " He stays here. ", NOW);
    assertThat(childCase.refusalOf(family.father.id())).contains("He stays here.");
    assertRefused(this::send, GuardianRule.GUARDIAN_REFUSES);
    childCase.consent(fatherActs(), family.father, FIRST, FIRST, NOW.plusSeconds(60));
    assertThat(childCase.refusalOf(family.father.id())).isEmpty();
    send();
  }

  @Test
  void a_consent_lapses_with_a_change_of_what_was_read_and_stands_again_without_it() {
    childCase.consent(fatherActs(), family.father, FIRST, FIRST, NOW);
    assertRefused(() -> send(SECOND), GuardianRule.CONSENT_HAS_LAPSED);
    send(FIRST);
  }

  @Test
  void a_refusal_does_not_lapse() {
    childCase.refuse(fatherActs(), family.father, FIRST, FIRST, null, NOW);
    assertRefused(() -> send(SECOND), GuardianRule.GUARDIAN_REFUSES);
  }

  @Test
  void nobody_consents_to_what_was_changed_while_reading() {
    assertRefused(
        () -> childCase.consent(fatherActs(), family.father, FIRST, SECOND, NOW),
        GuardianRule.READ_SOMETHING_ELSE);
  }

  @Test
  void whoever_applies_does_not_consent() {
    assertRefused(
        () -> childCase.consent(motherActs(), family.mother, FIRST, FIRST, NOW),
        AccessRule.NOT_IN_THIS_CAPACITY);
    assertRefused(
        () -> childCase.consent(fatherActs(), family.mother, FIRST, FIRST, NOW),
        GuardianRule.NOT_ASKED_TO_CONSENT);
  }

  @Test
  void the_consent_of_a_child_of_fifteen_is_needed_for_citizenship_and_for_nothing_else() {
    FamilyFixture elder = new FamilyFixture(FIFTEEN);
    elder.childCase.consent(fatherActs(), elder.father, FIRST, FIRST, NOW);
    policy(elder, STUDY).requireConsents(FIRST, NOW);
    assertRefused(
        () -> policy(elder, CITIZENSHIP).requireConsents(FIRST, NOW),
        GuardianRule.CHILD_HAS_NOT_CONSENTED);
    elder.childCase.refuse(childActs(), null, FIRST, FIRST, null, NOW);
    assertRefused(
        () -> policy(elder, CITIZENSHIP).requireConsents(FIRST, NOW), GuardianRule.CHILD_REFUSES);
    elder.childCase.consent(childActs(), null, FIRST, FIRST, NOW);
    policy(elder, CITIZENSHIP).requireConsents(FIRST, NOW);
  }

  @Test
  void the_other_guardian_goes_on_once_both_agree() {
    assertThat(
            childCase
                .proposeChange(motherActs(), family.mother, family.father, family.mother, NOW)
                .accountId())
        .isEqualTo(FamilyFixture.FATHER);
    assertRefused(
        () -> childCase.agreeToChange(motherActs(), family.mother, NOW),
        GuardianRule.NO_CHANGE_PROPOSED);
    childCase.agreeToChange(fatherActs(), family.father, NOW);
    assertThat(childCase.isApplying(family.father)).isTrue();
    assertThat(childCase.change()).isEmpty();
    assertThat(access(NOW))
        .containsExactly(
            line(FamilyFixture.MOTHER, Capacity.CO_GUARDIAN, family.mother),
            line(FamilyFixture.FATHER, Capacity.GUARDIAN, family.father));
    assertRefused(this::send, GuardianRule.GUARDIAN_HAS_NOT_CONSENTED);
  }

  @Test
  void who_asks_to_go_on_waits_for_whoever_applies() {
    childCase.proposeChange(fatherActs(), family.father, family.father, family.mother, NOW);
    assertRefused(
        () -> childCase.agreeToChange(fatherActs(), family.father, NOW),
        GuardianRule.NO_CHANGE_PROPOSED);
    childCase.agreeToChange(motherActs(), family.mother, NOW);
    assertThat(childCase.isApplying(family.father)).isTrue();
  }

  @Test
  void a_right_in_another_case_is_worth_nothing() {
    var elsewhere =
        Rights.person(
            fi.enterfinland.common.model.ApplicationNumber.of(2026, 999),
            FamilyFixture.FATHER,
            Capacity.CO_GUARDIAN,
            fi.enterfinland.account.model.IdentityLevel.STRONG);
    assertRefused(
        () -> childCase.consent(elsewhere, family.father, FIRST, FIRST, NOW), AccessRule.NO_ACCESS);
  }

  @Test
  void guardians_have_access_to_the_instant_of_coming_of_age_and_then_the_person_alone() {
    Instant midnight = family.child.birthday().comesOfAge();
    assertThat(access(midnight.minusMillis(1))).extracting(Line::until).containsOnly(midnight);
    assertThat(access(midnight)).isEmpty();
    family.child.identified(FamilyFixture.CHILD);
    assertThat(access(midnight)).extracting(Line::accountId).containsExactly(FamilyFixture.CHILD);
    CaseMovedToPerson moved = childCase.moveToPerson(clockActs(), FamilyFixture.CHILD, midnight);
    assertThat(moved.number()).isEqualTo(NUMBER);
    assertThat(childCase.isMoved()).isTrue();
    assertThat(childCase.applying()).isNull();
  }

  @Test
  void a_child_acts_beside_the_guardians_from_fifteen_on() {
    family.child.identified(FamilyFixture.CHILD);
    Instant fifteen =
        family
            .child
            .birthday()
            .reaches(15)
            .atStartOfDay(fi.enterfinland.common.model.SystemClock.HELSINKI)
            .toInstant();
    assertThat(access(fifteen.minusMillis(1))).hasSize(2);
    assertThat(access(fifteen))
        .hasSize(3)
        .anyMatch(line -> line.capacity() == Capacity.SELF && line.until() == null);
  }

  @Test
  void what_was_read_is_told_by_the_answers_and_not_by_the_senders_confirmations() {
    FormDefinition form = new FormCatalog().current("OLE_OPI").orElseThrow();
    String confirmation =
        form.sections().stream()
            .filter(section -> section.onReview())
            .flatMap(section -> section.questions().stream())
            .findFirst()
            .orElseThrow()
            .key();
    SavedAnswer name = answer("pd.last_name", "Okafor", 1);
    ReadState read = ReadState.of(form, List.of(name));
    assertThat(ReadState.of(form, List.of(answer(confirmation, "yes", 1), name))).isEqualTo(read);
    assertThat(ReadState.of(form, List.of(answer("pd.last_name", "Okafor", 7)))).isEqualTo(read);
    assertThat(ReadState.of(form, List.of(answer("pd.last_name", "Other", 1)))).isNotEqualTo(read);
  }

  @Test
  void each_sees_what_is_theirs_to_do() {
    ConsentView mothers =
        policy(family, STUDY).view(motherActs(), ApplicationStatus.DRAFT, FIRST, NOW);
    assertThat(mothers.mayAsk()).isTrue();
    assertThat(mothers.mayAnswer()).isFalse();
    assertThat(mothers.proposable()).isEqualTo("Emeka Okafor");
    ConsentView fathers =
        policy(family, STUDY).view(fatherActs(), ApplicationStatus.DRAFT, FIRST, NOW);
    assertThat(fathers.mayAsk()).isFalse();
    assertThat(fathers.mayAnswer()).isTrue();
    assertThat(fathers.applying()).isEqualTo("Tuuli Kivelä-Okafor");
    assertThat(fathers.proposable()).isEqualTo("Emeka Okafor");
    assertThat(fathers.isComplete()).isFalse();
  }

  private static SavedAnswer answer(String question, String value, long counter) {
    return new SavedAnswer(question, Json.createValue(value), counter, NOW);
  }

  private List<Line> access(Instant at) {
    return RightfulAccess.of(family.child, List.of(family.mother, family.father), childCase, at);
  }

  private Line line(long account, Capacity capacity, Guardianship ground) {
    return new Line(account, capacity, ground.ground(), family.child.birthday().comesOfAge());
  }

  private static ConsentPolicy policy(FamilyFixture of, ApplicationKind kind) {
    return new ConsentPolicy(
        of.child, List.of(of.mother, of.father), of.childCase, kind, Set.of(PAPER));
  }

  private void send() {
    send(FIRST);
  }

  private void send(ReadState stands) {
    policy(family, STUDY).requireConsents(stands, NOW);
  }

  private static void assertRefused(ThrowingCallable act, Rule rule) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(
            RuleViolation.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
  }
}
