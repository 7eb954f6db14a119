package fi.enterfinland.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.access.model.AccessGrant;
import fi.enterfinland.access.model.AccessHolder;
import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.account.model.PersonName;
import fi.enterfinland.application.model.AnswerEdit;
import fi.enterfinland.application.model.AnswerWriterRepository;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.DraftSave;
import fi.enterfinland.application.model.ReadState;
import fi.enterfinland.application.model.SaveOutcome.Fate;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.guardian.model.Absence;
import fi.enterfinland.guardian.model.CaseMovedToPerson;
import fi.enterfinland.guardian.model.Child;
import fi.enterfinland.guardian.model.ChildCase;
import fi.enterfinland.guardian.model.ChildMayAct;
import fi.enterfinland.guardian.model.ConsentAsked;
import fi.enterfinland.guardian.model.ConsentState;
import fi.enterfinland.guardian.model.Excuse;
import fi.enterfinland.guardian.model.FamilyEndRepository;
import fi.enterfinland.guardian.model.GuardianAccessEnded;
import fi.enterfinland.guardian.model.GuardianRepository;
import fi.enterfinland.guardian.model.GuardiansChanged;
import fi.enterfinland.guardian.model.Guardianship;
import fi.enterfinland.guardian.model.Guardianship.EndCause;
import fi.enterfinland.guardian.service.CustodyKeeper;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Custody, age and agreement become lines of the ledger, on a real database. */
class CustodyKeeperIT {
  private static final long MOTHER = 901;
  private static final long FATHER = 902;
  private static final AtomicLong CHILDREN = new AtomicLong(9_000);
  private static final LocalDate BORN = LocalDate.of(2008, 12, 20);
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
  private static final Instant MIDNIGHT = Instant.parse("2026-12-19T22:00:00Z");

  private static final SystemClock AT_NOW =
      new SystemClock() {
        @Override
        public Instant now() {
          return NOW;
        }
      };

  private final EntityManager entityManager = Repositories.entityManager(TestDatabase.dataSource());
  private final GuardianRepository family = new GuardianRepository(entityManager);
  private final AccessRepository grants = new AccessRepository(entityManager);
  private final Told<CaseEvent> told = new Told<>();
  private final AccessPolicy policy = new AccessPolicy(grants, AT_NOW, new Repositories.Views());
  private final CustodyKeeper keeper =
      new CustodyKeeper(family, new ApplicationRepository(entityManager), grants, policy, told);

  /** A person is one child only, so each test has another one. */
  private final long grown = CHILDREN.incrementAndGet();

  private ApplicationNumber number;
  private long childId;

  @BeforeEach
  void a_case_of_two_guardians() throws SQLException {
    for (long account : List.of(MOTHER, FATHER, grown)) {
      TestDatabase.account(account);
    }
    number = TestDatabase.draft();
    entityManager.getTransaction().begin();
    Child child = Child.documented(new PersonName("Daniel", "Haile"), BORN);
    family.add(child);
    childId = child.id();
    Guardianship mother = guardian("Saba Haile", MOTHER);
    Guardianship father = guardian("Yonas Haile", FATHER);
    ActingRight right =
        policy.starting(
            new Actor(MOTHER, "Saba Haile", Set.of(), IdentityLevel.STRONG),
            number,
            new AccessGrant(number, MOTHER, Capacity.GUARDIAN, mother.ground(), NOW, MIDNIGHT));
    ChildCase childCase = ChildCase.begin(right, mother);
    childCase.ask(right, father, NOW);
    family.add(childCase);
    keeper.settle(child, EndCause.DOCUMENT, "test", NOW);
    entityManager.getTransaction().commit();
  }

  @AfterEach
  void close() {
    entityManager.close();
  }

  private Guardianship guardian(String name, long account) {
    Guardianship guardianship =
        Guardianship.documented(childId, name, account, "Extract", MOTHER, NOW);
    family.add(guardianship);
    return guardianship;
  }

  @Test
  void one_guardian_applies_and_the_other_is_invited_to_read_along() {
    assertThat(people(NOW)).containsExactly("GUARDIAN " + MOTHER, "CO_GUARDIAN " + FATHER);
    assertThat(told.of(ConsentAsked.class)).extracting(ConsentAsked::accountId).contains(FATHER);
    assertThat(family.familyCases(FATHER, NOW)).extracting("number").contains(number);
    assertThat(family.openDraft(MOTHER, childId, "OLE_OPI", NOW)).contains(number);
  }

  @Test
  void what_was_asked_and_said_is_read_again_and_never_changed() throws SQLException {
    entityManager.getTransaction().begin();
    Guardianship father =
        family.guardianshipsOf(childId).stream().filter(one -> one.isOf(FATHER)).findFirst().get();
    ActingRight right =
        policy.of(
            new Actor(FATHER, "Yonas Haile", Set.of(), IdentityLevel.STRONG), number, Verb.CONSENT);
    ReadState read = new ReadState("read");
    family.require(number).refuse(right, father, read, read, "Not now", NOW);
    family.require(number).consent(right, father, read, read, NOW.plusSeconds(5));
    entityManager.getTransaction().commit();
    entityManager.clear();
    assertThat(family.require(number).consentOf(father.id(), read))
        .isEqualTo(ConsentState.CONSENTED);
    assertThat(family.require(number).answeredAt(father.id())).contains(NOW.plusSeconds(5));
    assertThatThrownBy(() -> TestDatabase.execute("update guardian_statement set reason = 'x'"))
        .hasMessageContaining("only added to");
  }

  @Test
  void why_a_guardian_is_not_waited_for_is_kept_with_the_document_that_shows_it() {
    UUID paper = UUID.randomUUID();
    entityManager.getTransaction().begin();
    Guardianship father =
        family.guardianshipsOf(childId).stream().filter(one -> one.isOf(FATHER)).findFirst().get();
    ActingRight right =
        policy.of(
            new Actor(MOTHER, "Saba Haile", Set.of(), IdentityLevel.STRONG),
            number,
            Verb.ASK_FOR_CONSENT);
    family.require(number).excuse(right, father, Absence.UNREACHABLE, paper, NOW);
    entityManager.getTransaction().commit();
    entityManager.clear();
    assertThat(family.require(number).excuseOf(father.id()))
        .contains(new Excuse(Absence.UNREACHABLE, paper));
  }

  @Test
  void a_family_is_told_once_that_the_child_is_soon_of_age() {
    Instant soon = MIDNIGHT.minus(Duration.ofDays(20));
    assertThat(due(MIDNIGHT.minus(Duration.ofDays(40)))).doesNotContain(childId);
    assertThat(due(soon)).contains(childId);
    entityManager.getTransaction().begin();
    assertThat(family.locked(childId).tellOfAge(soon)).isTrue();
    entityManager.getTransaction().commit();
    assertThat(due(soon)).doesNotContain(childId);
  }

  @Test
  void when_two_accounts_become_one_the_family_is_with_the_one_that_is_kept() {
    entityManager.getTransaction().begin();
    new FamilyEndRepository(entityManager).passAccount(FATHER, grown);
    entityManager.getTransaction().commit();
    entityManager.clear();
    assertThat(family.childrenOf(grown)).extracting(Child::id).contains(childId);
    assertThat(family.childrenOf(FATHER)).extracting(Child::id).doesNotContain(childId);
    settle(child -> {}, EndCause.REGISTER, NOW.plusSeconds(60));
    assertThat(people(NOW.plusSeconds(60)))
        .containsExactly("GUARDIAN " + MOTHER, "CO_GUARDIAN " + grown);
  }

  @Test
  void settling_what_is_settled_changes_and_tells_nothing() {
    told.forget();
    settle(child -> {}, EndCause.REGISTER, NOW.plusSeconds(60));
    assertThat(told.all()).isEmpty();
    assertThat(people(NOW.plusSeconds(60))).hasSize(2);
  }

  @Test
  void at_midnight_of_the_birthday_a_guardians_autosave_is_refused_and_not_a_moment_before()
      throws SQLException {
    AnswerWriterRepository answers = new AnswerWriterRepository(TestDatabase.dataSource());
    assertThat(save(answers, MOTHER, 1, MIDNIGHT.minusMillis(1))).isEqualTo(Fate.OPEN);
    assertThat(save(answers, MOTHER, 2, MIDNIGHT)).isEqualTo(Fate.NO_ACCESS);
    assertThat(save(answers, FATHER, 3, NOW)).as("who reads along").isEqualTo(Fate.NO_ACCESS);
    assertThat(people(MIDNIGHT)).isEmpty();
  }

  private Fate save(AnswerWriterRepository answers, long account, long counter, Instant at)
      throws SQLException {
    AnswerEdit edit = new AnswerEdit("q", Json.createValue("a" + counter), counter);
    return answers
        .write(
            List.of(
                new DraftSave(
                    number, account, AccessTable.capacities(Verb.FILL_IN), 1, List.of(edit))),
            at)
        .get(0)
        .fate();
  }

  @Test
  void whoever_comes_of_age_has_the_case_alone() {
    settle(child -> child.identified(grown), EndCause.OF_AGE, NOW);
    assertThat(told.of(ChildMayAct.class)).hasSize(1);
    assertThat(people(NOW)).hasSize(3);
    assertThat(due(MIDNIGHT)).contains(childId);
    told.forget();
    settle(child -> {}, EndCause.OF_AGE, MIDNIGHT);
    assertThat(people(MIDNIGHT)).containsExactly("SELF " + grown);
    assertThat(told.of(GuardianAccessEnded.class))
        .extracting(GuardianAccessEnded::accountId)
        .containsExactlyInAnyOrder(MOTHER, FATHER);
    assertThat(told.of(CaseMovedToPerson.class)).hasSize(1);
    assertThat(due(MIDNIGHT)).doesNotContain(childId);
    assertThat(family.guardianshipsOf(childId)).isEmpty();
  }

  @Test
  void whoever_identifies_only_after_the_birthday_gets_the_case_then() {
    settle(child -> {}, EndCause.OF_AGE, MIDNIGHT);
    assertThat(people(MIDNIGHT)).isEmpty();
    assertThat(told.of(CaseMovedToPerson.class)).isEmpty();
    settle(child -> child.identified(grown), EndCause.REGISTER, MIDNIGHT.plusSeconds(3_600));
    assertThat(people(MIDNIGHT.plusSeconds(3_600))).containsExactly("SELF " + grown);
    assertThat(told.of(CaseMovedToPerson.class)).hasSize(1);
  }

  @Test
  void when_custody_changes_the_remaining_guardian_goes_on() {
    told.forget();
    settle(
        child ->
            family.guardianshipsOf(childId).stream()
                .filter(one -> one.isOf(MOTHER))
                .forEach(one -> one.end("Court order", FATHER, NOW)),
        EndCause.DOCUMENT,
        NOW);
    assertThat(people(NOW)).containsExactly("GUARDIAN " + FATHER);
    assertThat(told.of(GuardianAccessEnded.class))
        .extracting(GuardianAccessEnded::accountId)
        .containsExactly(MOTHER);
    assertThat(told.of(GuardiansChanged.class)).hasSize(1);
  }

  @Test
  void the_lists_of_officers_are_read() {
    assertThat(family.documented(500)).extracting("child").contains("Daniel Haile");
    assertThat(family.named(new PersonName("Daniel", "Haile"), BORN))
        .extracting(Child::id)
        .contains(childId);
    assertThat(family.registered(0, 500)).doesNotContain(childId);
    assertThat(family.childOf(number)).contains(childId);
  }

  private List<Long> due(Instant at) {
    LocalDate today = at.atZone(SystemClock.HELSINKI).toLocalDate();
    return family.grown(
        today.minusYears(18), today.plusDays(30).minusYears(18), today.minusYears(15), 5_000);
  }

  private void settle(Consumer<Child> change, EndCause cause, Instant at) {
    entityManager.getTransaction().begin();
    Child child = family.locked(childId);
    change.accept(child);
    keeper.settle(child, cause, "test", at);
    entityManager.getTransaction().commit();
  }

  private List<String> people(Instant at) {
    return grants.holders(number, at).stream()
        .map((AccessHolder holder) -> holder.capacity() + " " + holder.accountId())
        .toList();
  }
}
