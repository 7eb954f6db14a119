package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Requests for additional information, their answers and what is being written, as stored. */
@ApplicationScoped
public class SupplementRepository {
  private static final Set<SupplementStatus> WAITING =
      EnumSet.of(SupplementStatus.OPEN, SupplementStatus.PARTLY_ANSWERED);

  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Stores a new request. */
  public void add(SupplementRequest request) {
    entityManager.persist(request);
  }

  /** Stores what arrived. */
  public void add(SupplementAnswer answer) {
    entityManager.persist(answer);
  }

  /** Stores a read receipt. */
  public void add(SupplementAnswerReading reading) {
    entityManager.persist(reading);
  }

  /** The next id for a request asked here: {@code EFR-0000001}. */
  public String nextRequestId() {
    Number sequence =
        (Number)
            entityManager
                .createNativeQuery("select nextval('supplement_request_number')")
                .getSingleResult();
    return "EFR-%07d".formatted(sequence.longValue());
  }

  /**
   * A request to act on. Its case must be locked first.
   *
   * @throws RuleViolation {@link SupplementRule#REQUEST_UNKNOWN} if the case has none of this id
   */
  public SupplementRequest get(SupplementKey key) {
    SupplementRequest request = entityManager.find(SupplementRequest.class, key);
    if (request == null) {
      throw new RuleViolation(SupplementRule.REQUEST_UNKNOWN, key.requestId());
    }
    return request;
  }

  /** A request read anew, after its case was locked. */
  public SupplementRequest refreshed(SupplementKey key) {
    SupplementRequest request = get(key);
    entityManager.refresh(request);
    return request;
  }

  /** Those of some requests that exist, to act on, in one statement. Their cases must be locked. */
  public Map<SupplementKey, SupplementRequest> of(Collection<SupplementKey> keys) {
    if (keys.isEmpty()) {
      return new HashMap<>();
    }
    Map<SupplementKey, SupplementRequest> found = new HashMap<>();
    entityManager
        .createQuery(
            """
            SELECT r FROM SupplementRequest r
            WHERE r.number IN :numbers AND r.requestId IN :ids
            """,
            SupplementRequest.class)
        .setParameter("numbers", keys.stream().map(SupplementKey::number).distinct().toList())
        .setParameter("ids", keys.stream().map(SupplementKey::requestId).distinct().toList())
        .getResultStream()
        .forEach(request -> found.put(request.key(), request));
    return found;
  }

  /** The earliest last day among the requests of a case that wait for an answer. */
  public Optional<LocalDate> earliestDue(ApplicationNumber number) {
    return Optional.ofNullable(earliestDue(Set.of(number)).get(number));
  }

  /** The same for many cases in one statement; a case that waits for nothing is not in the map. */
  public Map<ApplicationNumber, LocalDate> earliestDue(Collection<ApplicationNumber> numbers) {
    Map<ApplicationNumber, LocalDate> earliest = new HashMap<>();
    // Dates are selected, not aggregated: what MIN gives back is the driver's type.
    entityManager
        .createQuery(
            """
            SELECT r.number, r.dueOn FROM SupplementRequest r
            WHERE r.number IN :numbers AND r.status IN :waiting AND NOT EXISTS (
              SELECT s FROM SupplementRequest s WHERE s.number = r.number
              AND s.status IN :waiting AND s.dueOn < r.dueOn)
            """,
            Object[].class)
        .setParameter("numbers", numbers)
        .setParameter("waiting", WAITING)
        .getResultStream()
        .forEach(row -> earliest.put((ApplicationNumber) row[0], (LocalDate) row[1]));
    return earliest;
  }

  /** The requests of a case, newest first: one statement. */
  public List<SupplementSummary> list(ApplicationNumber number, Instant now) {
    return entityManager
        .createQuery(
            """
            SELECT r FROM SupplementRequest r WHERE r.number = :number
            ORDER BY r.requestedAt DESC, r.requestId
            """,
            SupplementRequest.class)
        .setParameter("number", number)
        .getResultStream()
        .map(request -> request.summary(now))
        .toList();
  }

  /**
   * A request with its answers and drafts: three statements.
   *
   * @throws RuleViolation {@link SupplementRule#REQUEST_UNKNOWN} if the case has none of this id
   */
  public SupplementDetails details(SupplementKey key, Instant now) {
    return get(key).details(answers(key), drafts(key), now);
  }

  private List<SentAnswer> answers(SupplementKey key) {
    return entityManager
        .createQuery(
            """
            SELECT a, r FROM SupplementAnswer a LEFT JOIN SupplementAnswerReading r
              ON r.number = a.number AND r.requestId = a.requestId
                AND r.itemId = a.itemId AND r.seq = a.seq
            WHERE a.number = :number AND a.requestId = :id ORDER BY a.sentAt, a.itemId, a.seq
            """,
            Object[].class)
        .setParameter("number", key.number())
        .setParameter("id", key.requestId())
        .getResultStream()
        .map(row -> ((SupplementAnswer) row[0]).sent(row[1] == null ? null : readAt(row[1])))
        .toList();
  }

  private static Instant readAt(Object reading) {
    return ((SupplementAnswerReading) reading).readAt();
  }

  /** The answers the authority has not opened yet. The case must be locked. */
  public List<SupplementAnswer> unread(SupplementKey key) {
    return entityManager
        .createQuery(
            """
            SELECT a FROM SupplementAnswer a
            WHERE a.number = :number AND a.requestId = :id AND NOT EXISTS (
              SELECT r FROM SupplementAnswerReading r
              WHERE r.number = a.number AND r.requestId = a.requestId
                AND r.itemId = a.itemId AND r.seq = a.seq)
            ORDER BY a.sentAt, a.itemId, a.seq
            """,
            SupplementAnswer.class)
        .setParameter("number", key.number())
        .setParameter("id", key.requestId())
        .getResultList();
  }

  /** What is saved of an item's answer being written, as of now. */
  public Optional<DraftAnswer> draft(SupplementKey key, String itemId) {
    return drafts(key).stream().filter(draft -> draft.itemId().equals(itemId)).findFirst();
  }

  private List<DraftAnswer> drafts(SupplementKey key) {
    return entityManager
        .createQuery(
            """
            SELECT d FROM SupplementDraft d WHERE d.number = :number AND d.requestId = :id
            """,
            SupplementDraft.class)
        .setParameter("number", key.number())
        .setParameter("id", key.requestId())
        .getResultStream()
        .map(SupplementDraft::draft)
        .toList();
  }

  /**
   * Saves what is being written, unless something newer is saved already: one statement.
   *
   * @param counter how many times the answer was edited
   * @return whether it was saved
   */
  public boolean saveDraft(
      ActingRight right, SupplementKey key, AnswerContent content, long counter, Instant now) {
    return entityManager
            .createNativeQuery(
                """
                insert into supplement_answer_draft as d (application_number, request_id, item_id,
                  text, cannot_reason, confirmed, counter, saved_at, saved_by, saver_name)
                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
                on conflict (application_number, request_id, item_id) do update set
                  text = excluded.text, cannot_reason = excluded.cannot_reason,
                  confirmed = excluded.confirmed, counter = excluded.counter,
                  saved_at = excluded.saved_at, saved_by = excluded.saved_by,
                  saver_name = excluded.saver_name
                where d.counter < excluded.counter
                """)
            .setParameter(1, key.number().value())
            .setParameter(2, key.requestId())
            .setParameter(3, content.itemId())
            .setParameter(4, content.text())
            .setParameter(5, content.cannotReason())
            .setParameter(6, content.confirmed())
            .setParameter(7, counter)
            .setParameter(8, now.atOffset(ZoneOffset.UTC))
            .setParameter(9, right.accountId())
            .setParameter(10, right.name())
            .executeUpdate()
        == 1;
  }

  /** Clears what was being written for items that have now been sent: one statement. */
  public void clearDrafts(SupplementKey key, Collection<String> itemIds) {
    entityManager
        .createQuery(
            """
            DELETE FROM SupplementDraft d
            WHERE d.number = :number AND d.requestId = :id AND d.itemId IN :items
            """)
        .setParameter("number", key.number())
        .setParameter("id", key.requestId())
        .setParameter("items", itemIds)
        .executeUpdate();
  }
}
