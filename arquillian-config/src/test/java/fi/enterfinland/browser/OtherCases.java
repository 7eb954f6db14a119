package fi.enterfinland.browser;

import fi.enterfinland.harness.TestEnvironment;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Cases of other people, so that the officers' queue has more than one page. */
final class OtherCases {
  private static boolean there;

  private OtherCases() {}

  /** Writes thirty cases past the application, once. */
  static synchronized void fillTheQueue() throws SQLException {
    if (there) {
      return;
    }
    try (Connection connection = TestEnvironment.get().surroundings().database().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          with person as (
            insert into account (id, kind, given_names, family_name, language, email, email_key,
              email_verified_at, created_at)
            select nextval('account_id'), 'PERSON',
              (array['Aarav', 'Linh', 'Sofía', 'Emeka', 'Yuki', 'Nadia'])[1 + n % 6],
              (array['Bhandari', 'Nguyen', 'Okonkwo', 'Rahman', 'Silva'])[1 + n % 5],
              'EN', format('queue-%s@example.org', n), format('queue-%s@example.org', n), now(),
              now()
            from generate_series(1, 30) n
            returning id, given_names, family_name)
          insert into permit_application (number, form_code, form_version, status, language,
            started_by, started_at, submitted_at, family_name, given_names, birth_date,
            citizenship, status_since, version)
          select format('EF-2026-%s', 8000000 + row_number() over ()), 'OLE_OPI', 1,
            (array['AWAITING_PROCESSING', 'IN_PROCESS'])[1 + id % 2], 'EN', id,
            now() - interval '9 days', now() - interval '8 days', family_name, given_names,
            '2001-04-17', 'NP', now(), 1
          from person
          """);
    }
    there = true;
  }
}
