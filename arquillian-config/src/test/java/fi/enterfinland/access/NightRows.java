package fi.enterfinland.access;

import fi.enterfinland.messages.CaseRows;
import java.sql.SQLException;

/** A thousand clients of one counsel, whose decisions gain legal force in the same night. */
final class NightRows {
  static final int CLIENTS = 1_000;

  private static final String OF_THE_NIGHT = "application_number like 'EF-2026-88_____'";

  static final String CASES = "permit_application where number like 'EF-2026-88_____'";
  static final String ACCOUNTS = "account where family_name = 'Yönen'";
  static final String ENDED = OF_THE_NIGHT + " and status = 'ENDED' and end_reason = 'LEGAL_FORCE'";

  /** Work in one case, by its place in the night. */
  static final String SAVE =
      "update permit_application set language = language where number = 'EF-2026-' || 8800000 + %d";

  private NightRows() {}

  /**
   * Writes them past the application; the last is of a case that was withdrawn long ago. In the
   * first somebody still asks to act.
   */
  static void write() throws SQLException {
    CaseRows.execute(
        """
        create temporary table night as
          select format('EF-2026-%%s', 8800000 + n) as number, nextval('account_id') as person,
            nextval('client_id') as client, nextval('mandate_id') as mandate, n
          from generate_series(1, %1$d) n;
        insert into account (id, kind, given_names, family_name, language, created_at)
        select person, 'PERSON', 'Aino', 'Yönen', 'SV', now() from night;
        insert into account (kind, given_names, family_name, language, created_at)
        values ('PERSON', 'Anders', 'Yönen', 'SV', now());
        insert into permit_application (number, form_code, form_version, status, language,
          started_by, started_at, submitted_at, family_name, given_names, birth_date,
          citizenship, status_since, version)
        select number, 'OLE_OPI', 1, case when n = %1$d then 'WITHDRAWN' else 'SERVED' end, 'SV',
          person, now(), now(), 'Yönen', 'Aino', '2000-01-01', 'NP', now(), 1 from night;
        insert into client (id, version) select client, 1 from night;
        insert into client_case (application_number, client_id) select number, client from night;
        insert into mandate (id, version, holder_id, holder_name, role, seat, status,
          stated_number, stated_family_name, stated_given_names, stated_birth_date, client_id,
          application_number, ground, scope, receives_service, may_substitute, drafted_at,
          submitted_at, active_from)
        select mandate, 1, h.id, 'Anders Yönen', 'COUNSEL', 'COUNSEL', 'ACTIVE', number, 'Yönen',
          'Aino', '2000-01-01', client, number, 'NOTICE', 'ALL_CASES', false, false, now(), now(),
          now()
        from night, account h where h.family_name = 'Yönen' and h.given_names = 'Anders';
        insert into access_grant (application_number, account_id, capacity, ground, valid_from)
        select number, person, 'SELF', 'own application', now() from night
        union all
        select application_number, holder_id, 'COUNSEL', 'mandate ' || id, now()
        from mandate where %2$s;
        insert into decision (decision_id, application_number, made_at, maker_name, outcome,
          permit_type, appeal_days, language, summary, reasons, service_mode, document_id,
          document_sha256, notice_at, recipients, clock_on, version)
        select 'EFD-88' || n, number, now() - interval '30 days', 'Kaisa', 'GRANTED', 'A', 0, 'SV',
          'Ja', 'Ja', 'ORDINARY', gen_random_uuid(), repeat('0', 64), now() - interval '30 days',
          jsonb_build_array(jsonb_build_object('accountId', person, 'capacity', 'SELF',
            'deemed', true, 'otherServiceDue', false, 'deemedOn', current_date - 27)),
          current_date - 3, 1
        from night;
        insert into mandate (id, version, holder_id, holder_name, role, seat, status,
          stated_number, stated_family_name, stated_given_names, stated_birth_date, client_id,
          application_number, ground, scope, receives_service, may_substitute, drafted_at,
          submitted_at)
        select nextval('mandate_id'), 1, holder_id, holder_name, 'GUARDIAN', 'REPRESENTATIVE',
          'WAITING_APPROVAL', stated_number, 'Yönen', 'Aino', '2000-01-01', client_id,
          application_number, 'COURT_ORDER', 'ALL_CASES', false, false, now(), now()
        from mandate where id = (select mandate from night where n = 1)
        """
            .formatted(CLIENTS + 1, OF_THE_NIGHT));
  }

  /** How many there are of something in the night's cases. */
  static int count(String table, String condition) throws SQLException {
    return Integer.parseInt(
        CaseRows.ask(
            "select count(*) from " + table + " where " + OF_THE_NIGHT + " and " + condition));
  }

  /** How many rows of a table one transaction changed at most. */
  static int mostInOneTransaction(String table, String condition) throws SQLException {
    return Integer.parseInt(
        CaseRows.ask(
            """
            select max(rows) from (
              select count(*) as rows from %s where %s and %s group by xmin::text) changed
            """
                .formatted(table, OF_THE_NIGHT, condition)));
  }

  /** How many of the night's cases are told of more than once, or never, in a table. */
  static int notOnce(String table, String condition) throws SQLException {
    return CLIENTS
        - Integer.parseInt(
            CaseRows.ask(
                """
                select count(*) from (select application_number from %s where %s and %s
                  group by application_number having count(*) = 1) once
                """
                    .formatted(table, OF_THE_NIGHT, condition)));
  }

  /** The case that cannot be dealt with is left alone from now on. */
  static void clear() throws SQLException {
    CaseRows.execute("update decision set clock_on = null where " + OF_THE_NIGHT);
  }
}
