package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.OpenGrant;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.application.model.Turn;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lists of somebody who acts for many: joins on the open lines of the access ledger, like every
 * list of cases, so that a client whose mandate has ended is in none of them.
 */
@ApplicationScoped
public class CounselRepository {
  private static final int MOST_CLAIMS = 200;

  private static final String HELPERS =
      quoted(AccessTable.helpers().stream().map(Capacity::name).sorted().toList());

  /** The cases somebody acts in, and the drafts they prepare. */
  private static final String LISTED =
      quoted(
          AccessTable.statuses(Capacity.COUNSEL, Set.of(), Verb.SEE_CASE).stream()
              .map(ApplicationStatus::name)
              .toList());

  private static final String OF_ACCOUNT =
      " where g.account_id = ?1 and g.capacity in (" + HELPERS + ") and " + OpenGrant.sql("?2");

  /** A draft names nobody yet: its client is the one of the case the mandate was given for. */
  private static final String FROM =
      """
      from access_grant g
      join permit_application a on a.number = g.application_number
      left join mandate m on a.status = 'DRAFT' and m.id = cast(substr(g.ground, 9) as bigint)
      left join permit_application k on k.number = m.application_number
      left join counsel_visit v
        on v.account_id = g.account_id and v.application_number = g.application_number
      left join lateral (
        select t.at from timeline_entry t where t.application_number = g.application_number
        order by t.at desc limit 1) news on true
      """
          + OF_ACCOUNT
          + " and a.status in ("
          + LISTED
          + ")";

  private static final String FAMILY_NAME = "coalesce(a.family_name, k.family_name)";
  private static final String GIVEN_NAMES = "coalesce(a.given_names, k.given_names)";

  private static final String SELECT =
      "select a.number, a.form_code, a.form_version, a.status, "
          + FAMILY_NAME
          + ", "
          + GIVEN_NAMES
          + ", coalesce(a.birth_date, k.birth_date), a.due_on, g.capacity, g.ground,"
          + " (select h.holder_id = g.account_id from mandate h"
          + " where h.id = cast(substr(g.ground, 9) as bigint)), g.valid_until, news.at, v.seen_at "
          + FROM;

  private static final String RESTRICTION =
      """
       and (?3 = '' or a.status = any(string_to_array(?3, ',')))
       and (not ?4 or (news.at is not null and (v.seen_at is null or news.at > v.seen_at)))
       and (?5 = '' or lower(%s) like ?5 escape '!' or lower(%s) like ?5 escape '!'
         or a.number = ?6 or a.customer_number = ?7)
      """
          .formatted(FAMILY_NAME, GIVEN_NAMES);

  /** As the index of clients has them, so that a page is read without sorting all of them. */
  private static final String NEAREST_FIRST =
      " order by g.case_due_on, g.application_number desc limit %d offset %d";

  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Works in the transactions of the container. */
  public CounselRepository() {}

  /** Works in the transactions of whoever opened the entity manager. */
  public CounselRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * A page of clients, those with the nearest last day first, then the newest cases: one statement.
   */
  public List<ClientRow> clients(
      long accountId, CounselFilter filter, Instant at, int first, int size) {
    return read(filtered(SELECT, filter, NEAREST_FIRST.formatted(size, first), accountId, at));
  }

  /** All clients of somebody, for a file: one statement. */
  public List<ClientRow> all(long accountId, Instant at) {
    return read(
        of(
            SELECT + " order by lower(%s), lower(%s), a.number".formatted(FAMILY_NAME, GIVEN_NAMES),
            accountId,
            at));
  }

  /** The nearest last days over all clients, those that have not passed: one statement. */
  public List<ClientRow> deadlines(long accountId, Instant at, LocalDate today, int most) {
    return read(
        of(SELECT + " and g.case_due_on >= ?3" + NEAREST_FIRST.formatted(most, 0), accountId, at)
            .setParameter(3, Date.valueOf(today)));
  }

  /** How many clients the filter leaves: one statement, which reads no case if it leaves all. */
  public long count(long accountId, CounselFilter filter, Instant at) {
    Query query =
        filter.equals(CounselFilter.ALL)
            ? of(
                "select count(*) from access_grant g%s and g.case_status in (%s)"
                    .formatted(OF_ACCOUNT, LISTED),
                accountId,
                at)
            : filtered("select count(*) " + FROM, filter, "", accountId, at);
    return ((Number) query.getSingleResult()).longValue();
  }

  /**
   * Copies status and last day of every case into the lines of those who act for its person,
   * wherever the line was being written in the very moment the case changed and so missed it.
   *
   * @return how many lines had missed something
   */
  public int alignLines() {
    return entityManager
        .createNativeQuery(
            """
            update access_grant g set case_status = a.status, case_due_on = a.due_on
            from permit_application a
            where a.number = g.application_number and g.ended_at is null and g.capacity in (%s)
              and (g.case_status, g.case_due_on) is distinct from (a.status, a.due_on)
            """
                .formatted(HELPERS))
        .executeUpdate();
  }

  /**
   * Somebody looks at a case: what happened until now is not new any more. In a draft nothing has
   * happened yet.
   */
  public void visited(long accountId, ApplicationNumber number, Instant at) {
    entityManager
        .createNativeQuery(
            """
            insert into counsel_visit (account_id, application_number, seen_at)
            select ?1, a.number, ?3 from permit_application a
            where a.number = ?2 and a.status <> 'DRAFT'
            on conflict (account_id, application_number) do update set seen_at = ?3
            """)
        .setParameter(1, accountId)
        .setParameter(2, number.value())
        .setParameter(3, utc(at))
        .executeUpdate();
  }

  /** The own claims that are being written, wait, or were refused lately: one statement. */
  public List<ClaimRow> claims(long accountId, Instant since) {
    return entityManager
        .createQuery(
            """
            SELECT NEW fi.enterfinland.mandate.model.ClaimRow(
              m.id, m.status, m.stated.role, m.stated.familyName, m.stated.givenNames,
              m.draftedAt, m.submittedAt)
            FROM Mandate m
            WHERE m.holderId = :holder AND (m.status IN :open
              OR (m.status = :rejected AND m.submittedAt > :since))
            ORDER BY m.draftedAt DESC
            """,
            ClaimRow.class)
        .setParameter("holder", accountId)
        .setParameter(
            "open",
            List.of(
                MandateStatus.DRAFT,
                MandateStatus.WAITING_APPROVAL,
                MandateStatus.NEEDS_SPECIFICATION))
        .setParameter("rejected", MandateStatus.REJECTED)
        .setParameter("since", since)
        .setMaxResults(MOST_CLAIMS)
        .getResultList();
  }

  private Query of(String sql, long accountId, Instant at) {
    return entityManager.createNativeQuery(sql).setParameter(1, accountId).setParameter(2, utc(at));
  }

  private Query filtered(
      String sql, CounselFilter filter, String order, long accountId, Instant at) {
    if (filter.equals(CounselFilter.ALL)) {
      return of(sql + order, accountId, at);
    }
    String text = filter.text() == null ? "" : filter.text().strip();
    String pattern = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    return of(sql + RESTRICTION + order, accountId, at)
        .setParameter(3, statuses(filter.turn()))
        .setParameter(4, filter.unread())
        .setParameter(5, text.isEmpty() ? "" : "%" + pattern.toLowerCase(Locale.ROOT) + "%")
        .setParameter(6, text.toUpperCase(Locale.ROOT))
        .setParameter(7, text);
  }

  private static String statuses(Turn turn) {
    return turn == null
        ? ""
        : Arrays.stream(ApplicationStatus.values())
            .filter(status -> Turn.of(status) == turn)
            .map(ApplicationStatus::name)
            .collect(Collectors.joining(","));
  }

  private static List<ClientRow> read(Query query) {
    List<ClientRow> rows = new ArrayList<>();
    for (Object row : query.getResultList()) {
      Object[] columns = (Object[]) row;
      rows.add(
          new ClientRow(
              new ApplicationNumber((String) columns[0]),
              (String) columns[1],
              ((Number) columns[2]).intValue(),
              ApplicationStatus.valueOf((String) columns[3]),
              (String) columns[4],
              (String) columns[5],
              date(columns[6]),
              date(columns[7]),
              Capacity.valueOf((String) columns[8]),
              (String) columns[9],
              Boolean.TRUE.equals(columns[10]),
              MandateReach.lastDay(instant(columns[11])),
              instant(columns[12]),
              instant(columns[13])));
    }
    return rows;
  }

  private static LocalDate date(Object value) {
    return value == null
        ? null
        : value instanceof LocalDate day ? day : ((Date) value).toLocalDate();
  }

  private static Instant instant(Object value) {
    if (value == null) {
      return null;
    }
    return value instanceof OffsetDateTime time
        ? time.toInstant()
        : ((java.sql.Timestamp) value).toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static String quoted(List<String> names) {
    return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
  }
}
