package fi.enterfinland.retention;

import fi.enterfinland.messages.CaseRows;
import java.sql.SQLException;

/** Rows as old as a test wants them, written past the application. */
public final class OldRows {
  private OldRows() {}

  /**
   * A draft with an answer and a document, untouched for so many days.
   *
   * @return its number
   */
  static String draft(int untouchedDays) throws SQLException {
    String number = CaseRows.inProcess();
    CaseRows.execute(
        """
        update permit_application set status = 'DRAFT', submitted_at = null where number = '%1$s';
        insert into answer (application_number, question, value, counter, saved_at, saved_by)
        select '%1$s', 'pd.last_name', '"Esimerkki"', 1, now(), started_by
        from permit_application where number = '%1$s';
        with content as (
          insert into document_content (id, key_id, sha256, size, chunks, received_at)
          values (gen_random_uuid(), 'test', encode(sha256('%1$s'), 'hex'), 1, 1, now())
          returning id, sha256)
        insert into document (id, application_number, purpose, slot, file_name, media_type, size,
          sha256, content_id, added_at, version)
        select gen_random_uuid(), '%1$s', 'ATTACHMENT', 'op.accept', 'a.pdf', 'application/pdf', 1,
          sha256, id, now(), 1 from content
        """
            .formatted(number));
    age(number, untouchedDays);
    return number;
  }

  /**
   * A copy given to whoever asked, whose last day to download was so many days ago.
   *
   * @return the number of its case
   */
  static String copy(int daysAgo) throws SQLException {
    String number = CaseRows.inProcess();
    CaseRows.execute(
        """
        insert into document_request (request_id, application_number, status, wish, kinds,
          asked_at, asked_by, asker_name, capacity, asked_on, due_on, withheld, version)
        select '%1$s', '%1$s', 'DELIVERED', 'All', '', now(), started_by, 'Aino', 'SELF',
          'own application', current_date, false, 1
        from permit_application where number = '%1$s';
        with content as (
          insert into document_content (id, key_id, sha256, size, chunks, received_at)
          values (gen_random_uuid(), 'test', encode(sha256('%1$s'), 'hex'), 1, 1, now())
          returning id, sha256),
        copy as (
          insert into document (id, application_number, purpose, slot, file_name, media_type, size,
            sha256, content_id, added_at, sent_at, version)
          select gen_random_uuid(), '%1$s', 'RENDITION', 'rendition:%1$s', 'a.pdf',
            'application/pdf', 1, sha256, id, now(), now(), 1 from content
          returning id)
        insert into delivered_document (document_id, request_id, account_id, file_name, media_type,
          size, removals, delivered_at, available_until)
        select id, '%1$s', (select started_by from permit_application where number = '%1$s'),
          'a.pdf', 'application/pdf', 1, '[]', now(),
          (now() at time zone 'Europe/Helsinki')::date - %2$d
        from copy
        """
            .formatted(number, daysAgo));
    return number;
  }

  /**
   * A copy made so many days ago and given to nobody, for a request that stands so.
   *
   * @return the number of its case
   */
  static String ungivenCopy(int daysAgo, String status) throws SQLException {
    String number = copy(-1);
    CaseRows.execute(
        """
        update document_request set status = '%2$s' where request_id = '%1$s';
        insert into document (id, application_number, purpose, slot, file_name, media_type, size,
          sha256, content_id, added_at, version)
        select gen_random_uuid(), application_number, purpose, slot, 'ungiven.pdf', media_type,
          size, sha256, content_id, now() - interval '%3$d days', 1
        from document where slot = 'rendition:%1$s'
        """
            .formatted(number, status, daysAgo));
    return number;
  }

  /** Makes a draft as if nobody had touched it for so many days. */
  public static void age(String number, int days) throws SQLException {
    CaseRows.execute(
        """
        update permit_application set started_at = now() - interval '%2$d days'
        where number = '%1$s';
        update answer set saved_at = now() - interval '%2$d days' where application_number = '%1$s';
        update document set added_at = now() - interval '%2$d days' where application_number = '%1$s'
        """
            .formatted(number, days));
  }

  /** Makes the notice of a draft's end so many days old. */
  public static void told(String number, int daysAgo) throws SQLException {
    CaseRows.execute(
        """
        update permit_application set ending_told_at = now() - interval '%2$d days'
        where number = '%1$s'
        """
            .formatted(number, daysAgo));
  }

  /** How many rows of a table belong to a case. */
  public static int count(String table, String column, String number) throws SQLException {
    return Integer.parseInt(
        CaseRows.ask("select count(*) from " + table + " where " + column + " = ?", number));
  }

  /** How many rows a condition leaves. */
  static int countWhere(String table, String condition) throws SQLException {
    return Integer.parseInt(CaseRows.ask("select count(*) from " + table + " where " + condition));
  }

  /**
   * A claim to act for somebody, begun and, unless it is a draft, sent so many days ago.
   *
   * @param number the client's case, or null if no client was found
   * @return its id
   */
  static long claim(String status, int daysAgo, String number) throws SQLException {
    long id = Long.parseLong(CaseRows.ask("select nextval('mandate_id')"));
    if (number != null) {
      CaseRows.execute(
          """
          with met as (insert into client (version) values (1) returning id)
          insert into client_case (application_number, client_id) select '%s', id from met
          """
              .formatted(number));
    }
    CaseRows.execute(
        """
        insert into mandate (id, version, holder_id, holder_name, role, seat, status,
          stated_number, stated_family_name, stated_given_names, stated_birth_date, client_id,
          application_number, ground, scope, receives_service, may_substitute, drafted_at,
          submitted_at)
        select %1$d, 1, (select min(id) from account), 'Anders Sundblom', 'COUNSEL', 'COUNSEL',
          '%2$s', 'EF-2026-0000001', 'Esimerkki', 'Aino', '2000-01-01', k.client_id,
          k.application_number, 'NOTICE', 'THIS_CASE', false, false,
          now() - interval '%3$d days',
          case when '%2$s' <> 'DRAFT' then now() - interval '%3$d days' end
        from (select 1) one left join client_case k on k.application_number = '%4$s';
        insert into mandate_step (mandate_id, kind, at, maker_name, capacity)
        values (%1$d, 'SUBMITTED', now(), 'Anders Sundblom', 'CLAIMANT')
        """
            .formatted(id, status, daysAgo, number));
    return id;
  }

  /**
   * An account closed so many days ago.
   *
   * @return its id
   */
  static long closedAccount(int daysAgo) throws SQLException {
    long id = Long.parseLong(CaseRows.ask("select nextval('account_id')"));
    CaseRows.execute(
        """
        insert into account (id, kind, given_names, family_name, language, created_at, closed_at)
        values (%1$d, 'PERSON', 'Aino', 'Esimerkki', 'SV', now() - interval '1 year',
          now() - interval '%2$d days');
        insert into account_role (account_id, role) values (%1$d, 'applicant');
        insert into account_consent (account_id, kind, text_version, language, given_at, ended_at)
        values (%1$d, 'TERMS', '2026-11-22', 'SV', now() - interval '1 year', now());
        insert into account_identity (account_id, issuer, subject, linked_at, ended_at)
        values (%1$d, 'test', 'closed-%1$d', now() - interval '1 year', now());
        insert into notice_mail (account_id, address, language, kind, control_code, created_at,
          sent_at, next_attempt_at)
        values (%1$d, 'a@example.org', 'SV', 'PASSWORD_CHANGED', 'TEST-%1$d', now(), now(), now())
        """
            .formatted(id, daysAgo));
    return id;
  }
}
