package fi.enterfinland.messages;

import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.local.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Cases in handling, written past the application, and what the database holds of them. */
public final class CaseRows {
  private static final long PATIENCE_NS = Duration.ofSeconds(30).toNanos();
  private static final long BETWEEN_QUESTIONS_MS = 20;

  private CaseRows() {}

  /** A new case of a new person, with a mail address named after it. */
  public static String inProcess() throws SQLException {
    try (Connection connection = database().connect();
        Statement statement = connection.createStatement()) {
      ResultSet row =
          statement.executeQuery(
              """
              select format('EF-2026-%s', 9000000 + nextval('application_number') % 900000),
                nextval('account_id')
              """);
      row.next();
      String number = row.getString(1);
      long account = row.getLong(2);
      statement.execute(
          """
          insert into account (id, kind, given_names, family_name, language, email, email_key,
            email_verified_at, created_at)
          values (%1$d, 'PERSON', 'Aino', 'Esimerkki', 'SV', '%2$s', '%2$s', now(), now());
          insert into permit_application (number, form_code, form_version, status, language,
            started_by, started_at, submitted_at, family_name, given_names, birth_date,
            citizenship, status_since, version)
          values ('%3$s', 'OLE_OPI', 1, 'IN_PROCESS', 'SV', %1$d, now(), now(), 'Esimerkki',
            'Aino', '2000-01-01', 'NP', now(), 1);
          insert into access_grant (application_number, account_id, capacity, ground, valid_from)
          values ('%3$s', %1$d, 'SELF', 'own application', now());
          """
              .formatted(account, mailOf(number), number));
      return number;
    }
  }

  /** A new case in a status, of somebody who has signed in. */
  public static String of(String subject, String status) throws SQLException {
    String number =
        ask("select format('EF-2026-%s', 9000000 + nextval('application_number') % 900000)");
    execute(
        """
        insert into permit_application (number, form_code, form_version, status, language,
          started_by, started_at, submitted_at, family_name, given_names, birth_date,
          citizenship, status_since, version)
        select '%1$s', 'OLE_OPI', 1, '%2$s', 'EN', account_id, now(), now(), 'Esimerkki', 'Aino',
          '2000-01-01', 'NP', now(), 1
        from account_identity where subject = '%3$s' and ended_at is null;
        insert into access_grant (application_number, account_id, capacity, ground, valid_from)
        select '%1$s', account_id, 'SELF', 'own application', now()
        from account_identity where subject = '%3$s' and ended_at is null;
        """
            .formatted(number, status, subject));
    return number;
  }

  /** The address of the case's person. */
  public static String mailOf(String number) {
    return number.toLowerCase(java.util.Locale.ROOT) + "@example.org";
  }

  /** Writes a message into the ledger as a business transaction does. */
  static UUID handOver(String number) throws SQLException {
    UUID id = UUID.randomUUID();
    execute(
        """
        with written as (
          insert into handover_message (id, queue, type, version, application_number, payload,
            created_at)
          values ('%s', 'ef.out.applications', 'ApplicationWithdrawn', 1, '%s', '{"a": 1}', now())
          returning id)
        insert into handover_unsent (message_id, next_attempt_at) select id, now() from written
        """
            .formatted(id, number));
    return id;
  }

  /** Runs a statement. */
  public static void execute(String sql) throws SQLException {
    try (Connection connection = database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The first column of the first row. */
  public static String ask(String sql, Object... values) throws SQLException {
    try (Connection connection = database().connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int index = 0; index < values.length; index++) {
        statement.setObject(index + 1, values[index]);
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }

  /** Waits until a query answers this, and answers what it answered last. */
  public static String await(String wanted, String sql, Object... values)
      throws SQLException, InterruptedException {
    long end = System.nanoTime() + PATIENCE_NS;
    String answer = ask(sql, values);
    while (!wanted.equals(answer) && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS_MS);
      answer = ask(sql, values);
    }
    return answer;
  }

  private static Database database() {
    return TestEnvironment.get().surroundings().database();
  }
}
