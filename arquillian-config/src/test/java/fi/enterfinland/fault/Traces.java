package fi.enterfinland.fault;

import fi.enterfinland.fault.Verdict.Saved;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the database holds of the work: every trace of every act, counted. */
final class Traces {
  private final Rows rows;

  Traces(Rows rows) {
    this.rows = rows;
  }

  /** Answers as they stand, in drafts and in requests, whether sent or not. */
  Map<String, Saved> saves() throws SQLException {
    Map<String, Saved> saves = new HashMap<>();
    saves.putAll(
        rows.saves(
            """
            select application_number || ' ' || question, counter, value #>> '{}' from answer
            where application_number between ? and ?
            """,
            Workload.drafts().get(0),
            Workload.drafts().get(Workload.DRAFTS - 1)));
    saves.putAll(
        rows.saves(
            """
            select application_number || ' ' || item_id, counter, text
            from supplement_answer_draft
            union all
            select application_number || ' ' || item_id, seq, text from supplement_answer
            where item_id = '1'
            """));
    return saves;
  }

  /** Sending an application: the case, what arrived, and everybody who was to hear of it. */
  Map<String, Map<String, Integer>> sendings() throws SQLException {
    return rows.counts(
        """
        select number, (status <> 'DRAFT')::int as sent,
          (select count(*) from submission s where s.application_number = number) as submission,
          (select count(*) from timeline_entry t where t.application_number = number
            and kind = 'ApplicationSubmitted') as timeline,
          (select count(*) from notice n where n.application_number = number
            and kind = 'APPLICATION_ARRIVED') as notice,
          (select count(*) from handover_message h where h.application_number = number
            and type = 'ApplicationSubmitted') as message,
          (select count(*) from audit_entry e where e.application_number = number
            and action = 'ApplicationSubmitted' and outcome = 'DONE') as audit,
          (select (count(*) filter (where sent_at is not null) * 1.0 / count(*))::int
            from document d where d.application_number = number and purpose = 'ATTACHMENT')
            as documents
        from permit_application where number between ? and ?
        """,
        Workload.ready().get(0),
        Workload.ready().get(Workload.READY - 1));
  }

  /** Answering a request: both answers, and everybody who was to hear of them. */
  Map<String, Map<String, Integer>> answers() throws SQLException {
    return rows.counts(
        """
        select number,
          (select count(*) from supplement_answer s where s.application_number = number
            and item_id = '1') as first,
          (select count(*) from supplement_answer s where s.application_number = number
            and item_id = '2') as second,
          (select count(*) from supplement_request r where r.application_number = number
            and r.status = 'ANSWERED') as answered,
          (select count(*) from timeline_entry t where t.application_number = number
            and kind = 'SupplementAnswered') as timeline,
          (select count(*) from notice n where n.application_number = number
            and kind = 'SUPPLEMENT_ARRIVED') as notice,
          (select count(*) from handover_message h where h.application_number = number
            and type = 'SupplementAnswered') as message,
          (select count(*) from audit_entry e where e.application_number = number
            and action = 'SupplementAnswered' and outcome = 'DONE') as audit
        from permit_application where number between ? and ?
        """,
        Workload.requested().get(0),
        Workload.requested().get(Workload.REQUESTED - 1));
  }

  /** Requests that came by message: the receipt, the request, the reply. */
  Map<String, Map<String, Integer>> asked(Collection<String> messageIds) throws SQLException {
    return rows.counts(
        """
        select asked,
          (select count(*) from incoming_message where message_id = asked::uuid) as receipt,
          (select count(*) from supplement_request where request_id = asked) as request,
          (select count(*) from handover_message where correlation_id = asked::uuid
            and type = 'Accepted') as reply
        from unnest(string_to_array(?, ',')) as asked
        """,
        String.join(",", messageIds));
  }

  /** Requests, and what people and the audit trail were told of them. */
  Map<String, Map<String, Integer>> requestsByCase() throws SQLException {
    return rows.counts(
        """
        select number,
          (select count(*) from supplement_request r where r.application_number = number)
            as requests,
          (select count(*) from notice n where n.application_number = number
            and kind = 'SUPPLEMENT_REQUESTED') as notices,
          (select count(*) from timeline_entry t where t.application_number = number
            and kind = 'SupplementRequested') as timeline,
          (select count(*) from audit_entry e where e.application_number = number
            and action = 'SupplementRequested' and outcome = 'DONE') as audit
        from permit_application where number between ? and ?
        """,
        Workload.cases().get(0),
        Workload.requested().get(Workload.REQUESTED - 1));
  }

  /** Every message that was to leave. */
  Set<String> ledger() throws SQLException {
    return rows.counts("select id from handover_message").keySet();
  }
}
