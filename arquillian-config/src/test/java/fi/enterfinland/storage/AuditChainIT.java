package fi.enterfinland.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.audit.model.AuditChainRepository;
import fi.enterfinland.audit.model.ChainBreach;
import fi.enterfinland.audit.model.ChainBreach.Kind;
import fi.enterfinland.audit.model.ChainVerdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Whatever is done to the audit trail behind the service's back is found and named. */
class AuditChainIT {
  private static final int LINES = 12;
  private static final Instant NOW = Instant.parse("2026-12-01T09:00:00Z");

  private final AuditChainRepository chain =
      new AuditChainRepository(TestDatabase.dataSource()::getConnection);
  private List<Long> lines;

  @BeforeEach
  void a_sealed_trail_of_a_few_lines() throws SQLException {
    behindItsBack("truncate audit_entry, audit_link, audit_digest, audit_unsealed");
    TestDatabase.execute(
        """
        insert into audit_entry (at, account_id, capacity, ground, action, application_number,
          outcome, rule, correlation_id, details)
        select timestamptz '2026-12-01 08:00:00.123456Z' + n * interval '1 second', n, 'SELF',
          'own application', 'ApplicationSubmitted', 'EF-2026-0000001', 'DONE', null, 'c' || n,
          jsonb_build_object('b', n, 'a', true)
        from generate_series(1, ?) n
        """,
        LINES);
    lines = ids();
    assertThat(chain.seal(LINES - 1, NOW)).isEqualTo(LINES - 1);
    assertThat(chain.seal(LINES, NOW)).isEqualTo(1);
    assertThat(chain.seal(LINES, NOW)).isZero();
  }

  @Test
  void an_untouched_trail_is_whole() throws SQLException {
    ChainVerdict verdict = chain.verify();
    assertThat(verdict.isWhole()).isTrue();
    assertThat(verdict.links()).isEqualTo(LINES);
  }

  @Test
  void an_empty_trail_is_whole() throws SQLException {
    behindItsBack("truncate audit_entry, audit_link");
    assertThat(chain.verify().isWhole()).isTrue();
    assertThat(chain.note(LocalDate.of(2026, 11, 30), NOW)).isFalse();
  }

  @Test
  void lines_that_wait_for_their_seal_break_nothing() throws SQLException {
    TestDatabase.execute(
        "insert into audit_entry (at, action, outcome) values (now(), 'CaseViewed', 'VIEWED')");
    assertThat(chain.verify().isWhole()).isTrue();
    assertThat(chain.seal(LINES, NOW)).isEqualTo(1);
    assertThat(chain.verify().links()).isEqualTo(LINES + 1L);
  }

  @Test
  void every_altered_column_is_found_and_its_line_named() throws SQLException {
    for (String change :
        List.of(
            "id = id + 1000",
            "at = at + interval '1 microsecond'",
            "account_id = account_id + 1",
            "account_id = null",
            "capacity = 'OFFICER'",
            "ground = null",
            "action = 'x'",
            "application_number = 'EF-2026-0000002'",
            "outcome = 'VIEWED'",
            "outcome = 'REFUSED', rule = 'NO_ACCESS'",
            "correlation_id = ''",
            "correlation_id = null",
            "details = '{}'",
            "details = null")) {
      a_sealed_trail_of_a_few_lines();
      behindItsBack("update audit_entry set " + change + " where id = " + lines.get(4));
      assertThat(breach())
          .as(change)
          .isEqualTo(
              new ChainBreach(
                  change.startsWith("id") ? Kind.REMOVED : Kind.ALTERED, 5, lines.get(4)));
    }
  }

  @Test
  void a_removed_line_is_found_and_named() throws SQLException {
    behindItsBack("delete from audit_entry where id = " + lines.get(6));
    assertThat(breach()).isEqualTo(new ChainBreach(Kind.REMOVED, 7, lines.get(6)));
  }

  @Test
  void of_two_swapped_lines_the_first_is_named() throws SQLException {
    behindItsBack(
        """
        update audit_entry a set at = b.at, account_id = b.account_id, details = b.details,
          correlation_id = b.correlation_id
        from audit_entry b where (a.id, b.id) in ((%1$d, %2$d), (%2$d, %1$d))
        """
            .formatted(lines.get(2), lines.get(8)));
    assertThat(breach()).isEqualTo(new ChainBreach(Kind.ALTERED, 3, lines.get(2)));
  }

  @Test
  void two_swapped_links_are_found() throws SQLException {
    behindItsBack(
        """
        update audit_link set position = position + 100 where position in (4, 9);
        update audit_link set position = 113 - position where position > 100
        """);
    assertThat(breach()).isEqualTo(new ChainBreach(Kind.ALTERED, 4, lines.get(8)));
  }

  @Test
  void a_line_removed_with_its_link_leaves_a_gap() throws SQLException {
    behindItsBack(
        "delete from audit_entry where id = %1$d; delete from audit_link where entry_id = %1$d"
            .formatted(lines.get(5)));
    assertThat(breach()).isEqualTo(new ChainBreach(Kind.LINK_REMOVED, 6, 0));
  }

  @Test
  void a_line_that_loses_its_link_is_named() throws SQLException {
    behindItsBack("delete from audit_link where position = 6");
    assertThat(breach()).isEqualTo(new ChainBreach(Kind.LINK_REMOVED, 6, lines.get(5)));
  }

  @Test
  void a_line_slipped_in_without_a_seal_is_found() throws SQLException {
    behindItsBack(
        "insert into audit_entry (id, at, action, outcome) values (999999, now(), 'x', 'DONE')");
    assertThat(breach()).isEqualTo(new ChainBreach(Kind.NEVER_SEALED, 0, 999_999));
  }

  @Test
  void a_line_removed_before_it_was_sealed_is_found() throws SQLException {
    TestDatabase.execute(
        "insert into audit_entry (id, at, action, outcome) values (777777, now(), 'x', 'DONE')");
    behindItsBack("delete from audit_entry where id = 777777");
    chain.seal(LINES, NOW);
    assertThat(breach()).isEqualTo(new ChainBreach(Kind.REMOVED, LINES + 1L, 777_777));
  }

  @Test
  void a_trail_cut_at_its_end_is_not_as_noted() throws SQLException {
    LocalDate day = LocalDate.of(2026, 12, 1);
    assertThat(chain.note(day, NOW)).isTrue();
    assertThat(chain.note(day, NOW)).as("the first note stays").isFalse();
    assertThat(chain.verify().isWhole()).isTrue();
    behindItsBack(
        "delete from audit_entry where id = %1$d; delete from audit_link where entry_id = %1$d"
            .formatted(lines.get(LINES - 1)));
    assertThat(breach()).isEqualTo(new ChainBreach(Kind.NOT_AS_NOTED, LINES, 0));
  }

  @Test
  void a_trail_sealed_anew_after_a_change_is_not_as_noted() throws SQLException {
    chain.note(LocalDate.of(2026, 12, 1), NOW);
    behindItsBack(
        """
        update audit_entry set account_id = 666 where id = %d;
        truncate audit_link;
        insert into audit_unsealed select id from audit_entry
        """
            .formatted(lines.get(3)));
    chain.seal(LINES, NOW);
    assertThat(breach()).isEqualTo(new ChainBreach(Kind.NOT_AS_NOTED, LINES, lines.get(LINES - 1)));
  }

  @Test
  void the_database_refuses_any_change_of_the_trail() {
    for (String table : List.of("audit_entry", "audit_link", "audit_digest")) {
      for (String change :
          List.of("delete from " + table, "truncate " + table, "update " + table + " set id = 1")) {
        assertThatThrownBy(() -> TestDatabase.execute(change.replace("id = 1", column(table))))
            .as(change)
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("only added to");
      }
    }
  }

  @Test
  void the_service_s_own_account_has_no_right_to_change_the_trail() throws SQLException {
    PGSimpleDataSource own = TestDatabase.ownedBy("enterfinland_service");
    for (String table : List.of("audit_entry", "audit_link", "audit_digest")) {
      try (Connection connection = own.getConnection();
          Statement statement = connection.createStatement()) {
        assertThatThrownBy(() -> statement.execute("delete from " + table))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void the_command_says_by_its_line_and_its_exit_code_whether_the_trail_is_whole()
      throws Exception {
    assertThat(command(TestDatabase.url()))
        .isEqualTo("0 The audit trail is whole: 12 links, head " + chain.verify().head());
    behindItsBack("delete from audit_entry where id = " + lines.get(6));
    assertThat(command(TestDatabase.url()))
        .isEqualTo(
            "1 The audit trail is broken: removed at link 7, line %d of the audit trail"
                .formatted(lines.get(6)));
    assertThat(command("jdbc:postgresql://localhost:1/nowhere"))
        .startsWith("2 The audit trail could not be read: ");
  }

  private static String command(String url) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "fi.enterfinland.audit.model.VerifyAudit");
    builder.environment().put("EF_DB_URL", url);
    builder.environment().put("EF_DB_USER", "postgres");
    builder.environment().put("EF_DB_PASSWORD", "postgres");
    Process process = builder.start();
    String line =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return process.waitFor() + " " + line;
  }

  private static String column(String table) {
    return table.equals("audit_entry") ? "at = now()" : "position = 1";
  }

  private ChainBreach breach() throws SQLException {
    return chain.verify().breach().orElseThrow();
  }

  private static List<Long> ids() throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (Connection connection = TestDatabase.dataSource().getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select id from audit_entry order by id");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getLong(1));
      }
    }
    return ids;
  }

  /** As somebody who owns the whole database could. */
  private static void behindItsBack(String sql) throws SQLException {
    try (Connection connection = TestDatabase.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      statement.execute(sql);
    }
  }
}
