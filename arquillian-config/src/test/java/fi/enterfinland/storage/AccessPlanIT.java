package fi.enterfinland.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.mandate.model.CounselFilter;
import fi.enterfinland.mandate.model.CounselRepository;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What access costs among many cases: how many statements, and how the database does them. */
class AccessPlanIT {
  private static final int CLIENTS = 5_000;
  private static final LocalDate LAST_DAY = LocalDate.of(2039, 12, 31);
  private static final int CASES = 60_000;
  private static final long COUNSEL = 700;
  private static final long OWNER = 850;
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
  private static final ApplicationNumber OF_A_CLIENT = ApplicationNumber.of(2031, 1_234);

  private final Statements statements = new Statements(TestDatabase.keptConnections());
  private final EntityManager entityManager = Repositories.entityManager(statements.dataSource());
  private final AccessPolicy policy =
      new AccessPolicy(
          new AccessRepository(entityManager), new SystemClock(), new Repositories.Views());

  @BeforeAll
  static void many_cases() throws SQLException {
    for (long account = COUNSEL; account < COUNSEL + 100; account++) {
      TestDatabase.account(account);
    }
    TestDatabase.execute(
        """
        insert into permit_application (number, form_code, form_version, status, language,
          started_at, submitted_at, status_since, version)
        select format('EF-2031-%s', lpad(n::text, 7, '0')), 'OLE_OPI', 1, 'IN_PROCESS', 'EN',
          now(), now(), now(), 1
        from generate_series(1, ?) n
        """,
        CASES);
    TestDatabase.execute(
        """
        insert into access_grant (application_number, account_id, capacity, ground, valid_from,
          valid_until)
        select format('EF-2031-%s', lpad(n::text, 7, '0')),
          case when n <= ? then ? else ? + 1 + n % 99 end, 'COUNSEL', 'mandate 1', '2020-01-01',
          timestamp '2040-01-01' at time zone 'Europe/Helsinki'
        from generate_series(1, ?) n
        """,
        CLIENTS, COUNSEL, COUNSEL, CASES);
    TestDatabase.account(OWNER);
    TestDatabase.execute(
        """
        insert into access_grant (application_number, account_id, capacity, ground, valid_from)
        select format('EF-2031-%s', lpad(n::text, 7, '0')), ?, 'SELF', 'own', '2020-01-01'
        from generate_series(1, ?) n
        """,
        OWNER, CLIENTS);
    TestDatabase.execute("analyze permit_application, access_grant");
  }

  @Test
  void the_check_on_a_case_is_one_statement_by_the_index_of_open_grants() throws SQLException {
    assertThat(
            statements.count(() -> policy.of(actor(Actor.APPLICANT), OF_A_CLIENT, Verb.SEE_CASE)))
        .isEqualTo(1);
    assertThat(statements.plan())
        .containsPattern("Index Scan using access_grant_(open|case) ")
        .contains("Index Scan using permit_application_pkey")
        .doesNotContain("Seq Scan");
  }

  @Test
  void the_check_of_an_officer_is_one_statement_by_the_number() throws SQLException {
    assertThat(
            statements.count(
                () ->
                    policy.officer(
                        actor(Actor.OFFICER, Actor.CASE_WORKER), OF_A_CLIENT, Verb.SEE_CASE)))
        .isEqualTo(1);
    assertThat(statements.plan()).contains("permit_application_pkey").doesNotContain("Seq Scan");
  }

  @Test
  void five_thousand_own_cases_are_one_statement_by_the_index() throws SQLException {
    ApplicationRepository applications = new ApplicationRepository(entityManager);
    assertThat(
            statements.count(() -> assertThat(applications.ofAccount(OWNER, NOW)).hasSize(CLIENTS)))
        .isEqualTo(1);
    assertThat(statements.plan()).contains("access_grant_open");
  }

  @Test
  void a_page_of_five_thousand_clients_is_one_statement_by_the_index() throws SQLException {
    CounselRepository counsel = new CounselRepository(entityManager);
    assertThat(
            statements.count(
                () ->
                    assertThat(counsel.clients(COUNSEL, CounselFilter.ALL, NOW, 0, 25))
                        .hasSize(25)
                        .allMatch(row -> LAST_DAY.equals(row.endsOn()))))
        .isEqualTo(1);
    assertThat(statements.plan())
        .contains("Index Scan using access_grant_clients")
        .doesNotContain("Sort", "Seq Scan on permit_application");
  }

  @Test
  void the_nearest_last_days_of_five_thousand_clients_are_read_in_the_order_of_the_index()
      throws SQLException {
    CounselRepository counsel = new CounselRepository(entityManager);
    LocalDate today = LocalDate.of(2026, 12, 1);
    assertThat(
            statements.count(() -> assertThat(counsel.deadlines(COUNSEL, NOW, today, 4)).isEmpty()))
        .isEqualTo(1);
    assertThat(statements.plan())
        .contains("Index Scan using access_grant_clients")
        .doesNotContain("Sort");
  }

  @Test
  void five_thousand_clients_are_counted_without_reading_their_cases() throws SQLException {
    CounselRepository counsel = new CounselRepository(entityManager);
    assertThat(
            statements.count(
                () ->
                    assertThat(counsel.count(COUNSEL, CounselFilter.ALL, NOW)).isEqualTo(CLIENTS)))
        .isEqualTo(1);
    assertThat(statements.plan())
        .contains("access_grant_")
        .doesNotContain("permit_application", "Seq Scan");
  }

  private static Actor actor(String... roles) {
    return new Actor(COUNSEL, "Meera Thapaliya", Set.of(roles), IdentityLevel.STRONG);
  }
}
