package fi.enterfinland.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.mandate.model.ClientRow;
import fi.enterfinland.mandate.model.CounselFilter;
import fi.enterfinland.mandate.model.CounselRepository;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of clients is in the order of what the cases are now, whatever changes them. */
class ClientsInOrderIT {
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final LocalDate BORN = LocalDate.of(2003, 5, 8);

  private final EntityManager entityManager =
      Repositories.entityManager(TestDatabase.keptConnections());
  private final CounselRepository counsel = new CounselRepository(entityManager);
  private long account;
  private ApplicationNumber first;
  private ApplicationNumber second;
  private ApplicationNumber third;

  @BeforeEach
  void three_clients() throws SQLException {
    first = MandateWorld.sentCase(null, null, BORN);
    second = MandateWorld.sentCase(null, null, BORN);
    third = MandateWorld.sentCase(null, null, BORN);
    account = 760_000 + Long.parseLong(first.value().substring(8));
    TestDatabase.account(account);
    for (ApplicationNumber number : List.of(second, first, third)) {
      TestDatabase.execute(
          """
          insert into access_grant (application_number, account_id, capacity, ground, valid_from)
          values (?, ?, 'COUNSEL', 'mandate 1', '2020-01-01T00:00:00Z')
          """,
          number.value(),
          account);
    }
  }

  @AfterEach
  void close() {
    entityManager.close();
  }

  @Test
  void without_a_last_day_the_newest_case_is_first() {
    assertThat(page()).containsExactly(third, second, first);
  }

  @Test
  void a_last_day_set_moves_the_case_and_one_passed_on_moves_it_back() throws SQLException {
    due(first, TODAY.plusDays(9));
    due(second, TODAY.plusDays(3));
    assertThat(page()).containsExactly(second, first, third);
    assertThat(nearest()).containsExactly(second, first);
    due(second, null);
    assertThat(page()).containsExactly(first, third, second);
    due(first, TODAY.minusDays(1));
    assertThat(nearest()).isEmpty();
  }

  @Test
  void a_case_that_is_over_is_counted_no_more() throws SQLException {
    assertThat(counsel.count(account, CounselFilter.ALL, NOW)).isEqualTo(3);
    status(second, "FINAL");
    assertThat(counsel.count(account, CounselFilter.ALL, NOW)).isEqualTo(2);
    assertThat(page()).containsExactly(third, first);
  }

  @Test
  void a_line_that_is_written_before_its_case_is_counted_with_it() throws SQLException {
    ApplicationNumber fourth =
        ApplicationNumber.of(2042, Integer.parseInt(first.value().substring(8)));
    TestDatabase.execute(
        """
        with line as (
          insert into access_grant (application_number, account_id, capacity, ground, valid_from)
          values (?, ?, 'COUNSEL', 'mandate 1', '2020-01-01T00:00:00Z'))
        insert into permit_application (number, form_code, form_version, status, language,
          started_at, submitted_at, status_since, version)
        values (?, 'OLE_OPI', 1, 'IN_PROCESS', 'EN', now(), now(), now(), 1)
        """,
        fourth.value(),
        account,
        fourth.value());
    assertThat(counsel.count(account, CounselFilter.ALL, NOW)).isEqualTo(4);
  }

  @Test
  void a_change_that_a_line_has_missed_is_copied_later() throws SQLException {
    due(first, TODAY.plusDays(9));
    TestDatabase.execute(
        "update access_grant set case_due_on = null, case_status = 'FINAL' where account_id = ?",
        account);
    assertThat(counsel.count(account, CounselFilter.ALL, NOW)).isZero();
    entityManager.getTransaction().begin();
    assertThat(counsel.alignLines()).isEqualTo(3);
    assertThat(counsel.alignLines()).isZero();
    entityManager.getTransaction().commit();
    assertThat(counsel.count(account, CounselFilter.ALL, NOW)).isEqualTo(3);
    assertThat(nearest()).containsExactly(first);
  }

  private List<ApplicationNumber> page() {
    return numbers(counsel.clients(account, CounselFilter.ALL, NOW, 0, 25));
  }

  private List<ApplicationNumber> nearest() {
    return numbers(counsel.deadlines(account, NOW, TODAY, 4));
  }

  private static List<ApplicationNumber> numbers(List<ClientRow> rows) {
    return rows.stream().map(ClientRow::number).toList();
  }

  private static void due(ApplicationNumber number, LocalDate day) throws SQLException {
    TestDatabase.execute(
        "update permit_application set due_on = ? where number = ?", day, number.value());
  }

  private static void status(ApplicationNumber number, String status) throws SQLException {
    TestDatabase.execute(
        "update permit_application set status = ? where number = ?", status, number.value());
  }
}
