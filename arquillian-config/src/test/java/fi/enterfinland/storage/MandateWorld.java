package fi.enterfinland.storage;

import fi.enterfinland.access.model.AccessGrant;
import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.account.model.OfficeTask;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.mandate.model.Claim;
import fi.enterfinland.mandate.model.ClientRepository;
import fi.enterfinland.mandate.model.CounselDetails;
import fi.enterfinland.mandate.model.EndReason;
import fi.enterfinland.mandate.model.Mandate;
import fi.enterfinland.mandate.model.MandateGround;
import fi.enterfinland.mandate.model.MandateRepository;
import fi.enterfinland.mandate.model.MandateRole;
import fi.enterfinland.mandate.model.MandateScope;
import fi.enterfinland.mandate.model.MandateTerms;
import fi.enterfinland.mandate.model.PreparedDraft;
import fi.enterfinland.mandate.model.PreparedDraftRepository;
import fi.enterfinland.mandate.model.Profession;
import fi.enterfinland.mandate.service.MandateSeats;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** Clients, counsel and the ledger on the test database, for one thread, at a time that is set. */
final class MandateWorld implements AutoCloseable {
  static final LocalDate BORN = LocalDate.of(1998, 3, 14);

  private static final AtomicInteger CASES = new AtomicInteger();

  Instant now = Instant.parse("2026-12-01T09:00:00Z");

  final EntityManager entityManager;
  final Told<CaseEvent> told = new Told<>();
  final MandateRepository mandates;
  final ClientRepository clients;
  final PreparedDraftRepository prepared;
  final AccessRepository grants;
  final AccessPolicy policy;
  final MandateSeats seats;

  MandateWorld(EntityManager entityManager) {
    this.entityManager = entityManager;
    mandates = new MandateRepository(entityManager);
    clients = new ClientRepository(entityManager);
    grants = new AccessRepository(entityManager);
    policy =
        new AccessPolicy(
            grants,
            new SystemClock() {
              @Override
              public Instant now() {
                return now;
              }
            },
            new Repositories.Views());
    prepared = new PreparedDraftRepository(entityManager);
    seats = new MandateSeats(mandates, clients, prepared, grants, policy, told);
  }

  MandateWorld() {
    this(Repositories.entityManager(TestDatabase.keptConnections()));
  }

  /** A sent case of an account's own; with a customer number, or null. */
  static ApplicationNumber sentCase(Long account, String customerNumber, LocalDate born)
      throws SQLException {
    ApplicationNumber number = ApplicationNumber.of(2041, CASES.incrementAndGet());
    TestDatabase.execute(
        """
        insert into permit_application
          (number, form_code, form_version, status, language, started_at, status_since, version,
           submitted_at, family_name, given_names, birth_date, citizenship, customer_number)
        values (?, 'OLE_OPI', 1, 'IN_PROCESS', 'EN', now(), now(), 1, now(), 'Thapaliya', 'Meera',
          ?, 'NP', ?)
        """,
        number.value(),
        born,
        customerNumber);
    if (account != null) {
      TestDatabase.account(account);
      TestDatabase.execute(
          """
          insert into access_grant (application_number, account_id, capacity, ground, valid_from)
          values (?, ?, 'SELF', 'test', '2020-01-01T00:00:00Z')
          """,
          number.value(),
          account);
    }
    return number;
  }

  static Actor person(long account) {
    return new Actor(account, "Person " + account, Set.of(Actor.APPLICANT), IdentityLevel.STRONG);
  }

  static Actor officer() {
    return new Actor(
        990,
        "Kaisa Hölttäniemi",
        Set.of(Actor.OFFICER, OfficeTask.MANDATE_DESK.role()),
        IdentityLevel.STRONG);
  }

  static Claim claim(MandateRole role, MandateScope scope, LocalDate until) {
    return new Claim(
        role,
        "EF-0000-0000000",
        "Thapaliya",
        "Meera",
        BORN,
        role.isAppointed() ? MandateGround.COURT_ORDER : MandateGround.NOTICE,
        new MandateTerms(scope, until, role.isServedByDefault(), true));
  }

  /** Somebody has sent a claim about a case, and the client is known. */
  long waiting(long holder, ApplicationNumber number, Claim claim) {
    return inTransaction(
        () -> {
          ActingRight right = policy.claiming(person(holder));
          Mandate mandate = Mandate.draft(right, claim, now);
          mandates.add(mandate);
          mandate.submit(right, new CounselDetails(Profession.ADVOCATE, null, "123", null), 1, now);
          told.fire(mandate.match(right, number, clients.clientFor(number), List.of(), now));
          return mandate.id();
        });
  }

  /** Approves with a right in the mandate's case, having seen this mandate in the seat. */
  void approve(long mandate, Function<ApplicationNumber, ActingRight> right, Long seen) {
    inTransaction(
        () -> {
          Mandate one = mandates.locked(mandate);
          seats.take(right.apply(one.number()), one, seen, one.terms(), now);
          return null;
        });
  }

  Function<ApplicationNumber, ActingRight> desk() {
    return number -> policy.officer(officer(), number, Verb.HANDLE_MANDATE);
  }

  Function<ApplicationNumber, ActingRight> client(long account) {
    return number -> policy.of(person(account), number, Verb.CONFIRM_MANDATE);
  }

  Function<ApplicationNumber, ActingRight> message() {
    return number -> policy.system(number, "message 1");
  }

  /** A case has legal force: nothing is done in it any more. */
  int becomesFinal(ApplicationNumber number) {
    return entityManager
        .createNativeQuery("update permit_application set status = 'FINAL' where number = ?1")
        .setParameter(1, number.value())
        .executeUpdate();
  }

  /** Ends a mandate, by the clock or whatever it is that ends it. */
  void end(long mandate, EndReason reason) {
    inTransaction(
        () -> {
          Mandate one = mandates.locked(mandate);
          seats.end(policy.system(one.number(), "test"), one, reason, null, now);
          return null;
        });
  }

  /**
   * An application is prepared for a client under a mandate, by its holder, who may.
   *
   * @param number the case of the client in which the holder acts
   */
  ApplicationNumber prepared(long holder, long mandate, ApplicationNumber number, long client) {
    ApplicationNumber draft = ApplicationNumber.of(2041, CASES.incrementAndGet());
    inTransaction(
        () -> {
          ActingRight acting = policy.of(person(holder), number, Verb.PREPARE);
          Mandate one = mandates.locked(mandate);
          one.requirePreparing(acting);
          ActingRight right = policy.starting(person(holder), draft, acting);
          PermitApplication application =
              PermitApplication.start(right, "OLE_OPI", 1, Language.EN, now);
          entityManager.persist(application);
          grants.add(AccessGrant.own(draft, client, now));
          prepared.add(PreparedDraft.begin(right, one, now));
          seats.prepare(one, application, now);
          return null;
        });
    return draft;
  }

  /** The client sends a draft. */
  void sent(ApplicationNumber draft, LocalDate born) {
    inTransaction(
        () -> {
          entityManager
              .createNativeQuery(
                  """
                  update permit_application set status = 'IN_PROCESS', submitted_at = ?2,
                    family_name = 'Thapaliya', given_names = 'Meera', birth_date = ?3
                  where number = ?1
                  """)
              .setParameter(1, draft.value())
              .setParameter(2, now.atOffset(ZoneOffset.UTC))
              .setParameter(3, Date.valueOf(born))
              .executeUpdate();
          seats.leaveDraft(draft, now);
          clients
              .knownClientOf(draft)
              .ifPresent(
                  client -> seats.reachNewCase(policy.system(draft, "sending"), client, now));
          return null;
        });
  }

  /** Whether somebody may do something in a case now. */
  boolean may(long account, ApplicationNumber number, Verb verb) {
    return inTransaction(
        () -> {
          try {
            policy.of(person(account), number, verb);
            return true;
          } catch (RuleViolation refused) {
            return false;
          }
        });
  }

  <T> T inTransaction(Supplier<T> work) {
    entityManager.getTransaction().begin();
    try {
      T result = work.get();
      entityManager.getTransaction().commit();
      return result;
    } finally {
      if (entityManager.getTransaction().isActive()) {
        entityManager.getTransaction().rollback();
      }
      entityManager.clear();
    }
  }

  @Override
  public void close() {
    entityManager.close();
  }
}
