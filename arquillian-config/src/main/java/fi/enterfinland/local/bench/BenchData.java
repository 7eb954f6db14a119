package fi.enterfinland.local.bench;

import fi.enterfinland.account.model.ConsentKind;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Drafts and cases of one person, written past the application. Their numbers are above those the
 * application gives.
 */
final class BenchData {
  /** Children in a draft's family section: with the spouse they make more than forty questions. */
  private static final int CHILDREN = 6;

  private static final String ACCOUNT =
      """
      select i.account_id from account_identity i where i.subject = ?
      """;

  private static final String APPLICATIONS =
      """
      insert into permit_application (number, form_code, form_version, status, language,
        started_by, started_at, submitted_at, family_name, given_names, birth_date, citizenship,
        status_since, version)
      select format('EF-2026-%s', n), 'OLE_OPI', 1, ?, 'EN', ?, now() - interval '3 days',
        case when ? then null else now() - interval '2 days' + (n - ?) * interval '1 ms' end,
        'Bench', 'Person ' || n, date '2000-01-01', 'NP', now(), 1
      from generate_series(?::int, ?::int) n
      """;

  private static final String GRANTS =
      """
      insert into access_grant (application_number, account_id, capacity, ground, valid_from)
      select format('EF-2026-%s', n), ?, 'SELF', 'application', now() - interval '3 days'
      from generate_series(?::int, ?::int) n
      """;

  private static final String CLIENT_GRANTS =
      """
      insert into access_grant (application_number, account_id, capacity, ground, valid_from)
      select format('EF-2026-%s', n), ?, 'COUNSEL', 'mandate ' || n, now() - interval '3 days'
      from generate_series(?::int, ?::int) n
      """;

  private static final String PROFILE =
      """
      insert into counsel_profile (account_id, profession, licence_number, opened_at, version)
      values (?, 'ADVOCATE', '1', now(), 1)
      """;

  private static final String SUBMISSIONS =
      """
      insert into submission (application_number, arrived_at, submitted_by, submitter_name,
        capacity, identity_level, content, fee_cents)
      select format('EF-2026-%s', n), now() - interval '2 days', ?, 'Bench Person', 'SELF',
        'STRONG', '{"answers":{},"leftOut":[],"documents":[]}', 45000
      from generate_series(?::int, ?::int) n
      """;

  private static final String TIMELINES =
      """
      insert into timeline_entry (application_number, at, kind, details)
      select format('EF-2026-%s', n), now() - age, kind, details
      from generate_series(?::int, ?::int) n,
        (values (interval '48 h', 'ApplicationSubmitted', jsonb '{}'),
          (interval '36 h', 'IdentityProved', jsonb '{"place": "Kathmandu", "on": "2026-11-01"}'),
          (interval '24 h', 'ProcessingStarted', jsonb '{}')) as line (age, kind, details)
      """;

  private static final String ANSWERS =
      """
      insert into answer (application_number, question, value, counter, saved_at, saved_by)
      select format('EF-2026-%s', n), question, value, 1, now(), ?
      from generate_series(?::int, ?::int) n,
        (select 'fa.no_spouse', jsonb 'false'
          union all select 'fa.no_children', jsonb 'false'
          union all select 'fa.sp.' || key, to_jsonb('Somebody'::text)
            from unnest(array['last_name', 'first_names', 'birth_place']) key
          union all select 'fa.ch', (select jsonb_agg('row' || r) from generate_series(1, ?) r)
          union all select format('fa.ch[row%s].%s', r, key), to_jsonb('Child'::text)
            from generate_series(1, ?) r, unnest(array['last_name', 'first_names']) key
        ) as saved (question, value)
      """;

  private static final String PASSWORD_ACCOUNT =
      """
      with made as (
        insert into account (kind, given_names, family_name, language, email, email_key,
          email_verified_at, password_hash, password_set_at, created_at)
        values ('PERSON', 'Bench', 'Person', 'EN', ?, ?, now(), ?, now(), now())
        returning id),
      agreed as (
        insert into account_consent (account_id, kind, text_version, language, given_at)
        select id, 'TERMS', ?, 'EN', now() from made)
      insert into account_role (account_id, role) select id, 'applicant' from made
      """;

  private final Connection connection;
  private final long account;

  private BenchData(Connection connection, long account) {
    this.connection = connection;
    this.account = account;
  }

  /**
   * Data of the person with this subject, who must have signed in once.
   *
   * @param connection stays the caller's
   */
  static BenchData of(Connection connection, String subject) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ACCOUNT)) {
      statement.setString(1, subject);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return new BenchData(connection, rows.getLong(1));
      }
    }
  }

  /** Data of another person, who must have signed in once. */
  BenchData of(String subject) throws SQLException {
    return of(connection, subject);
  }

  /** An account that is signed in to with a password. */
  static void account(Connection connection, String email, String hash) throws SQLException {
    run(connection, PASSWORD_ACCOUNT, email, email, hash, ConsentKind.TERMS.currentVersion());
  }

  /** The number of a draft or case. */
  static String number(int sequence) {
    return "EF-2026-" + sequence;
  }

  /** Writes drafts with a filled-in family section. */
  void drafts(int first, int count) throws SQLException {
    int last = first + count - 1;
    run(APPLICATIONS, "DRAFT", account, true, first, first, last);
    run(GRANTS, account, first, last);
    run(ANSWERS, account, first, last, CHILDREN, CHILDREN);
  }

  /** Writes cases that an officer handles. */
  void cases(int first, int count) throws SQLException {
    int last = first + count - 1;
    run(APPLICATIONS, "IN_PROCESS", account, false, first, first, last);
    run(GRANTS, account, first, last);
    run(SUBMISSIONS, account, first, last);
    run(TIMELINES, first, last);
    try (Statement statement = connection.createStatement()) {
      statement.execute("analyze permit_application, access_grant, submission, timeline_entry");
    }
  }

  /**
   * What loading thousands of rows leaves the database to do is done: else it does it while the
   * first line is measured.
   */
  void settle() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("vacuum analyze");
    }
  }

  /** The person acts for clients. */
  void profile() throws SQLException {
    run(PROFILE, account);
  }

  /** The person acts for the people of cases that others have. */
  void clients(int first, int count) throws SQLException {
    run(CLIENT_GRANTS, account, first, first + count - 1);
    try (Statement statement = connection.createStatement()) {
      statement.execute("vacuum analyze access_grant");
    }
  }

  private void run(String sql, Object... values) throws SQLException {
    run(connection, sql, values);
  }

  private static void run(Connection connection, String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
