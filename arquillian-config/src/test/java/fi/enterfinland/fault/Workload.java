package fi.enterfinland.fault;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.outside.CompleteApplication;
import fi.enterfinland.outside.WebClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What there is to do: drafts to fill in, applications ready to be sent, cases in handling. One
 * application is made ready as people do it, the rest are its copies.
 */
final class Workload {
  static final int DRAFTS = 6;
  static final int READY = 160;
  static final int CASES = 12;
  static final int REQUESTED = 120;

  private static final int FIRST_DRAFT = 8_100_000;
  private static final int FIRST_READY = 8_200_000;
  private static final int FIRST_CASE = 8_300_000;
  private static final int FIRST_REQUESTED = 8_400_000;

  private Workload() {}

  /** Drafts that several people's windows fill in at once. */
  static List<String> drafts() {
    return numbers(FIRST_DRAFT, DRAFTS);
  }

  /** Complete drafts, waiting to be sent. */
  static List<String> ready() {
    return numbers(FIRST_READY, READY);
  }

  /** Cases that another system asks for more information in. */
  static List<String> cases() {
    return numbers(FIRST_CASE, CASES);
  }

  /** Cases with a request that waits to be answered. */
  static List<String> requested() {
    return numbers(FIRST_REQUESTED, REQUESTED);
  }

  private static List<String> numbers(int first, int count) {
    return IntStream.range(first, first + count).mapToObj(i -> "EF-2026-" + i).toList();
  }

  /** Makes all of it. */
  static void make(Surviving service, String person) throws Exception {
    WebClient client = service.signedIn(person);
    String original = CompleteApplication.begin(client);
    try (Connection connection = service.database()) {
      Rows rows = new Rows(connection);
      rows.execute(
          """
          update account set email = 'account-' || id || '@example.org',
            email_key = 'account-' || id || '@example.org', email_verified_at = now()
          where email is null
          """);
      copy(rows, original, FIRST_DRAFT, DRAFTS);
      rows.execute(
          "delete from answer where application_number between ? and ?",
          drafts().get(0),
          drafts().get(DRAFTS - 1));
      copy(rows, original, FIRST_READY, READY);
      copy(rows, original, FIRST_CASE, CASES);
      copy(rows, original, FIRST_REQUESTED, REQUESTED);
      rows.execute(
          """
          update permit_application set status = 'IN_PROCESS', submitted_at = now(),
            family_name = 'Esimerkki', given_names = 'Aino', birth_date = '2000-01-01',
            citizenship = 'NP'
          where number between ? and ?
          """,
          cases().get(0),
          requested().get(REQUESTED - 1));
    }
  }

  private static void copy(Rows rows, String original, int first, int count) throws SQLException {
    String numbers = "generate_series(%d, %d) i".formatted(first, first + count - 1);
    rows.execute(
        """
        insert into permit_application (number, form_code, form_version, status, language,
          started_by, started_at, status_since, version)
        select 'EF-2026-' || i, form_code, form_version, status, language, started_by, started_at,
          status_since, version
        from permit_application, %s where number = ?
        """
            .formatted(numbers),
        original);
    rows.execute(
        """
        insert into access_grant (application_number, account_id, capacity, ground, valid_from)
        select 'EF-2026-' || i, account_id, capacity, ground, valid_from
        from access_grant, %s where application_number = ?
        """
            .formatted(numbers),
        original);
    rows.execute(
        """
        insert into answer (application_number, question, value, counter, saved_at, saved_by)
        select 'EF-2026-' || i, question, value, counter, saved_at, saved_by
        from answer, %s where application_number = ?
        """
            .formatted(numbers),
        original);
    rows.execute(
        """
        insert into document (id, application_number, purpose, slot, file_name, media_type, size,
          sha256, content_id, added_at, added_by, version)
        select gen_random_uuid(), 'EF-2026-' || i, purpose, slot, file_name, media_type, size,
          sha256, content_id, added_at, added_by, version
        from document, %s where application_number = ?
        """
            .formatted(numbers),
        original);
    assertThat(rows.one("select count(*) from answer where application_number = ?", original))
        .isNotEqualTo("0");
  }
}
