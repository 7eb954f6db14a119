package fi.enterfinland.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.audit.model.AuditChainRepository;
import fi.enterfinland.common.model.RetentionRule;
import fi.enterfinland.common.model.RetentionRules;
import fi.enterfinland.harness.ShippedServerTest;
import fi.enterfinland.harness.TestClock;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.messages.CaseRows;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Each rule of retention removes what is due and nothing else, and says so. */
@RunAsClient
class RetentionIT extends ShippedServerTest {
  @Test
  void an_untouched_draft_is_told_of_before_it_is_removed() throws SQLException {
    String number = OldRows.draft(78);
    TestClock.passRetention();
    TestClock.passRetention();
    assertThat(
            CaseRows.ask(
                """
                select string_agg(kind || ' ' || (on_date - (now() at time zone
                  'Europe/Helsinki')::date), ',') from notice where application_number = ?
                """,
                number))
        .isEqualTo("DRAFT_ENDING 14");
    assertThat(OldRows.count("answer", "application_number", number)).isEqualTo(1);
  }

  @Test
  void claims_that_came_to_nothing_go_and_those_of_a_client_stay() throws SQLException {
    long unsent = OldRows.claim("DRAFT", 91, null);
    long recent = OldRows.claim("DRAFT", 30, null);
    long unmatched = OldRows.claim("REJECTED", 731, null);
    long matched = OldRows.claim("REJECTED", 731, CaseRows.inProcess());
    TestClock.passRetention();
    assertThat(OldRows.countWhere("mandate", "id in (" + unsent + ", " + unmatched + ")")).isZero();
    assertThat(OldRows.countWhere("mandate", "id in (" + recent + ", " + matched + ")"))
        .isEqualTo(2);
  }

  @Test
  void a_draft_of_last_month_is_left_alone() throws SQLException {
    String number = OldRows.draft(30);
    TestClock.passRetention();
    assertThat(OldRows.count("notice", "application_number", number)).isZero();
  }

  @Test
  void a_draft_is_removed_with_all_that_was_in_it_after_its_people_had_time() throws SQLException {
    String number = OldRows.draft(95);
    OldRows.told(number, 16);
    TestClock.passRetention();
    assertThat(OldRows.count("permit_application", "number", number)).isZero();
    for (String table : new String[] {"answer", "document", "access_grant", "notice"}) {
      assertThat(OldRows.count(table, "application_number", number)).as(table).isZero();
    }
    assertThat(
            CaseRows.ask(
                """
                select capacity || ' ' || ground from audit_entry
                where application_number = ? and action = 'DraftRemoved'
                """,
                number))
        .isEqualTo("SYSTEM retention rule draft.unsent");
  }

  @Test
  void what_guardians_said_goes_with_the_draft_and_stays_with_what_was_sent() throws SQLException {
    String draft = OldRows.draft(95);
    OldRows.told(draft, 16);
    familyOf(draft);
    String sent = CaseRows.inProcess();
    familyOf(sent);
    TestClock.passRetention();
    assertThat(OldRows.count("permit_application", "number", draft)).isZero();
    assertThat(OldRows.count("guardian_statement", "application_number", draft)).isZero();
    assertThat(OldRows.count("guardian_statement", "application_number", sent)).isEqualTo(1);
    assertThatThrownBy(
            () ->
                CaseRows.execute(
                    "delete from guardian_statement where application_number = '%s'"
                        .formatted(sent)))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("stays");
  }

  private static void familyOf(String number) throws SQLException {
    CaseRows.execute(
        """
        with a_child as (
          insert into child (version, given_names, family_name, birth_date)
          values (1, 'Pikku', '%1$s', current_date - 4000) returning id),
        a_case as (
          insert into child_case (application_number, child_id, version)
          select '%1$s', id, 1 from a_child)
        insert into guardian_statement (application_number, kind, made_by, identity_level, at)
        select '%1$s', 'ASKED', started_by, 'STRONG', now()
        from permit_application where number = '%1$s'
        """
            .formatted(number));
  }

  @Test
  void however_old_a_draft_is_its_people_are_told_first() throws SQLException {
    String number = OldRows.draft(400);
    TestClock.passRetention();
    assertThat(OldRows.count("permit_application", "number", number)).isEqualTo(1);
    OldRows.told(number, 13);
    TestClock.passRetention();
    assertThat(OldRows.count("permit_application", "number", number)).isEqualTo(1);
  }

  @Test
  void a_draft_gone_on_with_after_the_notice_stays_and_is_told_of_anew() throws SQLException {
    String number = OldRows.draft(200);
    OldRows.age(number, 95);
    OldRows.told(number, 120);
    TestClock.passRetention();
    assertThat(OldRows.count("permit_application", "number", number)).isEqualTo(1);
    assertThat(OldRows.count("notice", "application_number", number)).isEqualTo(1);
  }

  @Test
  void a_copy_given_out_goes_some_time_after_its_last_day_and_stays_on_record()
      throws SQLException {
    String number = OldRows.copy(31);
    String young = OldRows.copy(30);
    TestClock.passRetention();
    String held = "application_number = '%s' and content_id is not null";
    assertThat(OldRows.countWhere("document", held.formatted(number))).isZero();
    assertThat(OldRows.countWhere("document", held.formatted(young))).isEqualTo(1);
    assertThat(
            OldRows.countWhere(
                "delivered_document",
                "document_id in (select id from document where application_number = '%s')"
                    .formatted(number)))
        .isEqualTo(1);
  }

  @Test
  void a_copy_never_given_goes_once_its_request_is_dealt_with_and_what_was_given_stays()
      throws SQLException {
    String old = OldRows.ungivenCopy(31, "REFUSED");
    String young = OldRows.ungivenCopy(30, "REFUSED");
    String worked = OldRows.ungivenCopy(31, "DECISION_ASKED");
    TestClock.passRetention();
    assertThat(OldRows.countWhere("document", held(old, "ungiven.pdf"))).isZero();
    assertThat(OldRows.countWhere("document", held(young, "ungiven.pdf"))).isEqualTo(1);
    assertThat(OldRows.countWhere("document", held(worked, "ungiven.pdf"))).isEqualTo(1);
    assertThat(OldRows.countWhere("document", held(old, "a.pdf"))).isEqualTo(1);
  }

  private static String held(String number, String fileName) {
    return "application_number = '%s' and file_name = '%s' and content_id is not null"
        .formatted(number, fileName);
  }

  @Test
  void what_was_sent_is_never_removed() throws SQLException {
    String number = CaseRows.inProcess();
    CaseRows.execute(
        """
        update permit_application set started_at = now() - interval '20 years',
          submitted_at = now() - interval '20 years', ending_told_at = now() - interval '1 year'
        where number = '%s'
        """
            .formatted(number));
    TestClock.passRetention();
    assertThat(OldRows.count("permit_application", "number", number)).isEqualTo(1);
  }

  @Test
  void registrations_and_links_that_lead_nowhere_are_removed() throws SQLException {
    String number = CaseRows.inProcess();
    CaseRows.execute(
        """
        insert into account_registration (email, email_key, given_names, family_name, language,
          password_hash, terms_version, created_at, token_hash, expires_at)
        select '%1$s', '%1$s', 'Aino', 'Esimerkki', 'SV', 'x', 'x', now(),
          sha256(('%1$s' || days)::bytea), now() - days * interval '1 day'
        from unnest(array[9, 1]) days;
        insert into account_mail_token (account_id, purpose, email, token_hash, created_at,
          expires_at, used_at)
        select id, 'RESET_PASSWORD', '%1$s', sha256(('%1$s' || days)::bytea), now(),
          now() + interval '1 day', now() - days * interval '1 day'
        from account, unnest(array[9, 1]) days where email = '%1$s'
        """
            .formatted(CaseRows.mailOf(number)));
    TestClock.passRetention();
    assertThat(OldRows.count("account_registration", "email", CaseRows.mailOf(number)))
        .isEqualTo(1);
    assertThat(OldRows.count("account_mail_token", "email", CaseRows.mailOf(number))).isEqualTo(1);
  }

  @Test
  void browsers_nobody_uses_any_more_are_forgotten() throws SQLException {
    String number = CaseRows.inProcess();
    CaseRows.execute(
        """
        insert into account_device (account_id, token_hash, first_seen_at, last_seen_at)
        select started_by, sha256((number || days)::bytea), now() - interval '3 years',
          now() - days * interval '1 day'
        from permit_application, unnest(array[367, 300]) days where number = '%s'
        """
            .formatted(number));
    TestClock.passRetention();
    assertThat(
            OldRows.countWhere(
                "account_device d join permit_application a on a.started_by = d.account_id",
                "a.number = '" + number + "'"))
        .isEqualTo(1);
  }

  @Test
  void the_record_of_a_removed_document_goes_and_a_document_stays() throws SQLException {
    String number = OldRows.draft(1);
    CaseRows.execute(
        """
        insert into document (id, application_number, purpose, slot, file_name, media_type, size,
          sha256, added_at, removed_at, version)
        select gen_random_uuid(), '%s', 'ATTACHMENT', 'op.accept', days || '.pdf',
          'application/pdf', 1, repeat('0', 64), now() - interval '1 year',
          now() - days * interval '1 day', 1
        from unnest(array[182, 100]) days
        """
            .formatted(number));
    TestClock.passRetention();
    assertThat(
            CaseRows.ask(
                """
                select string_agg(file_name, ' ' order by file_name) from document
                where application_number = ?
                """,
                number))
        .isEqualTo("100.pdf a.pdf");
  }

  @Test
  void mails_about_accounts_go_before_notices_of_cases() throws SQLException {
    String number = CaseRows.inProcess();
    CaseRows.execute(
        """
        with told as (
          insert into notice (application_number, kind, created_at, addressed_at)
          select '%1$s', 'PROCESSING_STARTED', now() - days * interval '1 day',
            now() - days * interval '1 day' from unnest(array[1900, 1000]) days
          returning id, created_at)
        insert into notice_mail (notice_id, address, language, kind, application_number,
          control_code, created_at, sent_at, next_attempt_at)
        select id, 'a@example.org', 'SV', 'PROCESSING_STARTED', '%1$s', '%1$s-' || id, created_at,
          created_at, created_at from told;
        insert into notice_mail (address, language, kind, control_code, created_at, sent_at,
          next_attempt_at)
        select '%2$s', 'SV', 'PASSWORD_CHANGED', '%2$s-' || days, now(),
          now() - days * interval '1 day', now() from unnest(array[92, 10]) days
        """
            .formatted(number, CaseRows.mailOf(number)));
    TestClock.passRetention();
    assertThat(OldRows.count("notice", "application_number", number)).isEqualTo(1);
    assertThat(OldRows.count("notice_mail", "application_number", number)).isEqualTo(1);
    assertThat(OldRows.count("notice_mail", "address", CaseRows.mailOf(number))).isEqualTo(1);
  }

  @Test
  void a_message_the_case_system_holds_is_removed_and_one_it_does_not_hold_stays()
      throws SQLException {
    String number = CaseRows.inProcess();
    CaseRows.execute(
        """
        insert into handover_message (id, queue, type, version, application_number, payload,
          created_at, sent_at, acknowledged_at)
        select gen_random_uuid(), 'ef.out.replies', 'Accepted', 1, '%s', '{}',
          now() - interval '3 years', now() - interval '3 years', at
        from unnest(array[now() - interval '370 days', now() - interval '300 days', null]) at
        """
            .formatted(number));
    TestClock.passRetention();
    assertThat(OldRows.count("handover_message", "application_number", number)).isEqualTo(2);
  }

  @Test
  void a_closed_account_goes_unless_a_case_refers_to_it() throws SQLException {
    long alone = OldRows.closedAccount(32);
    long fresh = OldRows.closedAccount(20);
    long ofCase = OldRows.closedAccount(32);
    CaseRows.execute(
        """
        insert into access_grant (application_number, account_id, capacity, ground, valid_from)
        values ('%s', %d, 'SELF', 'own application', now())
        """
            .formatted(CaseRows.inProcess(), ofCase));
    TestClock.passRetention();
    assertThat(OldRows.countWhere("account", "id = " + alone)).isZero();
    assertThat(OldRows.countWhere("notice_mail", "account_id = " + alone)).isZero();
    assertThat(OldRows.countWhere("account", "id in (%d, %d)".formatted(fresh, ofCase)))
        .isEqualTo(2);
  }

  @Test
  void every_rule_says_in_the_audit_trail_what_it_removed_and_the_trail_stays_whole()
      throws Exception {
    String number = OldRows.draft(95);
    OldRows.told(number, 16);
    String before = CaseRows.ask("select coalesce(max(id), 0) from audit_entry");
    TestClock.passRetention();
    for (RetentionRule rule : new RetentionRules().all()) {
      assertThat(
              CaseRows.ask(
                  """
                  select count(*) from audit_entry where action = 'Retention' and id > %s
                    and ground = ? and details->>'told' >= '0' and details->>'removed' >= '0'
                  """
                      .formatted(before),
                  "retention rule " + rule.name()))
          .as(rule.name())
          .isEqualTo(rule.isRemoving() ? "1" : "0");
    }
    assertThat(
            CaseRows.ask(
                """
                select (details->>'removed')::int > 0 from audit_entry
                where ground = 'retention rule draft.unsent' and action = 'Retention'
                order by id desc limit 1
                """))
        .isEqualTo("t");
    assertThat(
            new AuditChainRepository(TestEnvironment.get().surroundings().database()::connect)
                .verify()
                .isWhole())
        .isTrue();
  }
}
