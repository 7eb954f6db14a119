package fi.enterfinland.application.model;

import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.OpenGrant;
import fi.enterfinland.application.model.SaveOutcome.Fate;
import fi.enterfinland.common.model.ApplicationNumber;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Writes answers, many drafts at a time: one statement checks access, looks whether each draft is
 * still open, and writes what is newer than what stands. The statement is its own transaction, so
 * an outcome is only ever told once it is durable.
 *
 * <p>An answer is taken when its counter is above the stored one. The row is written either way,
 * with what stands: that locks it, so that what is told of a stale edit is the latest answer and
 * not the one of a moment ago.
 *
 * <p>The draft's own row is locked in share mode: sending a draft locks it for update, so a save
 * comes wholly before or wholly after. Where it is locked the save does not wait, since everybody
 * else in the statement would wait with it; that save alone is told {@link Fate#BUSY}.
 */
public class AnswerWriterRepository {
  private static final String WRITE =
      """
      with edit as (
        select * from unnest(
          ?::text[], ?::bigint[], ?::text[], ?::int[], ?::text[], ?::text[], ?::bigint[])
          with ordinality as e
            (number, account, writers, form_version, question, value, counter, line)
      ), draft as materialized (
        select a.number, a.status, a.form_version
        from permit_application a
        where a.number in (select number from edit)
        order by a.number
        for share of a skip locked
      ), judged as materialized (
        select e.*,
          case
            when not exists (
              select from access_grant g
              where g.account_id = e.account and g.application_number = e.number
                and g.capacity = any(string_to_array(e.writers, ',')) and %s) then 'NO_ACCESS'
            when d.number is null then 'BUSY'
            when d.status <> 'DRAFT' then 'SENT'
            when d.form_version <> e.form_version then 'OTHER_FORM'
            else 'OPEN'
          end as fate
        from edit e left join draft d on d.number = e.number
      ), written as (
        insert into answer as stored
          (application_number, question, value, counter, saved_at, saved_by)
        select number, question, value::jsonb, counter, ?, account
        from judged where fate = 'OPEN' order by number, question
        on conflict (application_number, question) do update set
          value = case when excluded.counter > stored.counter
            then excluded.value else stored.value end,
          saved_at = case when excluded.counter > stored.counter
            then excluded.saved_at else stored.saved_at end,
          saved_by = case when excluded.counter > stored.counter
            then excluded.saved_by else stored.saved_by end,
          counter = greatest(excluded.counter, stored.counter)
        returning application_number, question, value, counter, saved_at, saved_by
      )
      select j.line, j.fate, w.counter, w.saved_at, w.saved_by = j.account as by_you,
        w.counter = j.counter and w.value = j.value::jsonb as saved,
        case when w.counter = j.counter and w.value = j.value::jsonb then null else w.value end
          as standing
      from judged j
        left join written w on w.application_number = j.number and w.question = j.question
      order by j.line
      """
          .formatted(OpenGrant.sql("?"));

  private static final String FORM =
      "select form_code, form_version from permit_application where number = ?";

  private final DataSource dataSource;

  /**
   * Writes through a source of connections that commit each statement by themselves.
   *
   * @param dataSource outside the transactions of the container
   */
  public AnswerWriterRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Writes saves, of which no two may touch the same question of the same draft.
   *
   * @param saves in any order
   * @param now the time of saving
   * @return the outcomes, in the order of the saves, all durable
   * @throws SQLException if nothing was written; what is not the fault of one of the saves may be
   *     tried again, since the counters make a second time harmless
   */
  public List<SaveOutcome> write(List<DraftSave> saves, Instant now) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(WRITE)) {
      bind(connection, statement, saves, now.atOffset(ZoneOffset.UTC));
      try (ResultSet lines = statement.executeQuery()) {
        List<SaveOutcome> outcomes = new ArrayList<>(saves.size());
        for (DraftSave save : saves) {
          outcomes.add(outcome(save, lines));
        }
        return outcomes;
      }
    }
  }

  private static void bind(
      Connection connection, PreparedStatement statement, List<DraftSave> saves, OffsetDateTime now)
      throws SQLException {
    int size = saves.stream().mapToInt(save -> save.edits().size()).sum();
    String[] numbers = new String[size];
    Long[] accounts = new Long[size];
    String[] writers = new String[size];
    Integer[] versions = new Integer[size];
    String[] questions = new String[size];
    String[] values = new String[size];
    Long[] counters = new Long[size];
    int line = 0;
    for (DraftSave save : saves) {
      String may = save.writers().stream().map(Capacity::name).collect(Collectors.joining(","));
      for (AnswerEdit edit : save.edits()) {
        numbers[line] = save.number().value();
        accounts[line] = save.accountId();
        writers[line] = may;
        versions[line] = save.formVersion();
        questions[line] = edit.question();
        values[line] = edit.value().toString();
        counters[line] = edit.counter();
        line++;
      }
    }
    statement.setArray(1, connection.createArrayOf("text", numbers));
    statement.setArray(2, connection.createArrayOf("int8", accounts));
    statement.setArray(3, connection.createArrayOf("text", writers));
    statement.setArray(4, connection.createArrayOf("int4", versions));
    statement.setArray(5, connection.createArrayOf("text", questions));
    statement.setArray(6, connection.createArrayOf("text", values));
    statement.setArray(7, connection.createArrayOf("int8", counters));
    statement.setObject(8, now);
    statement.setObject(9, now);
    statement.setObject(10, now);
  }

  /** Reads the lines of one save; all of them share its fate, because they share its draft. */
  private static SaveOutcome outcome(DraftSave save, ResultSet lines) throws SQLException {
    Fate fate = Fate.OPEN;
    Instant savedAt = null;
    Map<String, Long> saved = new HashMap<>();
    Map<String, StaleAnswer> stale = new HashMap<>();
    for (AnswerEdit edit : save.edits()) {
      if (!lines.next()) {
        throw new SQLException("A save got no answer");
      }
      fate = Fate.valueOf(lines.getString("fate"));
      if (fate != Fate.OPEN) {
        continue;
      }
      Instant at = lines.getObject("saved_at", OffsetDateTime.class).toInstant();
      if (lines.getBoolean("saved")) {
        saved.put(edit.question(), edit.counter());
        savedAt = savedAt == null || at.isAfter(savedAt) ? at : savedAt;
      } else {
        stale.put(
            edit.question(),
            new StaleAnswer(
                Answer.parse(lines.getString("standing")),
                lines.getLong("counter"),
                at,
                lines.getBoolean("by_you")));
      }
    }
    return new SaveOutcome(fate, savedAt, saved, stale);
  }

  /**
   * The form a draft follows.
   *
   * @return empty if there is no such draft
   */
  public Optional<DraftForm> formOf(ApplicationNumber number) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(FORM)) {
      statement.setString(1, number.value());
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next()
            ? Optional.of(new DraftForm(rows.getString(1), rows.getInt(2)))
            : Optional.empty();
      }
    }
  }
}
