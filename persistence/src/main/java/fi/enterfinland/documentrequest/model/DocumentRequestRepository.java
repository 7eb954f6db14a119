package fi.enterfinland.documentrequest.model;

import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Requests for documents, their history and what was given out, as stored. */
@ApplicationScoped
public class DocumentRequestRepository {
  private static final Set<DocumentRequestStatus> WAITING =
      statuses(DocumentRequestStatus::isWaitingForUs);
  private static final Set<DocumentRequestStatus> RUNNING =
      statuses(DocumentRequestStatus::isRunning);

  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  private static Set<DocumentRequestStatus> statuses(Predicate<DocumentRequestStatus> fits) {
    return Arrays.stream(DocumentRequestStatus.values())
        .filter(fits)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentRequestStatus.class)));
  }

  /** Stores a new request. */
  public void add(DocumentRequest request) {
    entityManager.persist(request);
  }

  /** Appends what was done to the history of its request, with the copies given out. */
  public void append(DocumentRequestEvent event) {
    event.step().ifPresent(entityManager::persist);
    if (event instanceof DocumentsDelivered delivery) {
      DeliveredDocument.of(delivery).forEach(entityManager::persist);
    } else if (event instanceof DocumentDecisionMade decision) {
      entityManager.persist(DeliveredDocument.of(decision));
    }
  }

  /** The id of a new request: {@code EFA-0000001}. */
  public String nextRequestId() {
    Number sequence =
        (Number)
            entityManager
                .createNativeQuery("select nextval('document_request_number')")
                .getSingleResult();
    return "EFA-%07d".formatted(sequence.longValue());
  }

  /** A request of a case, if it has one of this id. */
  public Optional<DocumentRequest> find(ApplicationNumber number, String requestId) {
    return Optional.ofNullable(entityManager.find(DocumentRequest.class, requestId))
        .filter(request -> request.number().equals(number));
  }

  /**
   * A request of a case, to act on. The case must be locked first.
   *
   * @throws RuleViolation {@link DocumentRequestRule#DOCUMENT_REQUEST_UNKNOWN}
   */
  public DocumentRequest get(ApplicationNumber number, String requestId) {
    return find(number, requestId).orElseThrow(() -> unknown(requestId));
  }

  /** The case of a request, if there is one of this id; reads nothing that is acted on later. */
  public Optional<ApplicationNumber> caseOf(String requestId) {
    return entityManager
        .createQuery(
            "SELECT r.number FROM DocumentRequest r WHERE r.requestId = :id",
            ApplicationNumber.class)
        .setParameter("id", requestId)
        .getResultStream()
        .findFirst();
  }

  /** Those of some requests that exist, to act on: one statement. Their cases must be locked. */
  public Map<String, DocumentRequest> of(Collection<String> requestIds) {
    Map<String, DocumentRequest> found = new HashMap<>();
    if (!requestIds.isEmpty()) {
      entityManager
          .createQuery(
              "SELECT r FROM DocumentRequest r WHERE r.requestId IN :ids", DocumentRequest.class)
          .setParameter("ids", Set.copyOf(requestIds))
          .getResultStream()
          .forEach(request -> found.put(request.requestId(), request));
    }
    return found;
  }

  /** What an account has asked for in a case, newest first, with its history: three statements. */
  public List<DocumentRequestDetails> ofAsker(
      ApplicationNumber number, long accountId, Instant now) {
    return details(
        entityManager
            .createQuery(
                """
                SELECT r FROM DocumentRequest r WHERE r.number = :number AND r.askedBy = :account
                ORDER BY r.askedAt DESC, r.requestId
                """,
                DocumentRequest.class)
            .setParameter("number", number)
            .setParameter("account", accountId)
            .getResultList(),
        now);
  }

  /**
   * A request of a case with its history and what was given out: three statements.
   *
   * @throws RuleViolation {@link DocumentRequestRule#DOCUMENT_REQUEST_UNKNOWN}
   */
  public DocumentRequestDetails details(ApplicationNumber number, String requestId, Instant now) {
    return details(List.of(get(number, requestId)), now).get(0);
  }

  private List<DocumentRequestDetails> details(List<DocumentRequest> requests, Instant now) {
    if (requests.isEmpty()) {
      return List.of();
    }
    List<String> ids = requests.stream().map(DocumentRequest::requestId).toList();
    Map<String, List<StepView>> steps =
        entityManager
            .createQuery(
                """
                SELECT s FROM DocumentRequestStep s WHERE s.requestId IN :ids ORDER BY s.at, s.id
                """,
                DocumentRequestStep.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    DocumentRequestStep::requestId,
                    Collectors.mapping(DocumentRequestStep::view, Collectors.toList())));
    Map<String, List<DeliveredView>> documents =
        entityManager
            .createQuery(
                """
                SELECT d FROM DeliveredDocument d
                WHERE d.requestId IN :ids ORDER BY d.deliveredAt, d.fileName
                """,
                DeliveredDocument.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    DeliveredDocument::requestId,
                    Collectors.mapping(document -> document.view(now), Collectors.toList())));
    return requests.stream()
        .map(
            request ->
                request.details(
                    steps.getOrDefault(request.requestId(), List.of()),
                    documents.getOrDefault(request.requestId(), List.of()),
                    now))
        .toList();
  }

  /** A copy given out, by its document. */
  public Optional<DeliveredDocument> delivered(UUID documentId) {
    return Optional.ofNullable(entityManager.find(DeliveredDocument.class, documentId));
  }

  /** A page of the desk's queue, the nearest last day first: one statement. */
  public List<DocumentRequestSummary> queue(
      DocumentRequestFilter filter, int first, int size, Instant now) {
    return restricted(
            "SELECT r", filter, " ORDER BY r.dueOn, r.requestId", DocumentRequest.class, now)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultStream()
        .map(request -> request.summary(now))
        .toList();
  }

  /** How many requests the filter leaves in the queue. */
  public long queueLength(DocumentRequestFilter filter, Instant now) {
    return restricted("SELECT COUNT(r)", filter, "", Long.class, now).getSingleResult();
  }

  private <T> TypedQuery<T> restricted(
      String select, DocumentRequestFilter filter, String order, Class<T> type, Instant now) {
    String number = filter.number() == null ? "" : filter.number().strip();
    String where = " FROM DocumentRequest r WHERE r.status IN :statuses";
    if (filter.overdue()) {
      where += " AND r.status IN :running AND r.dueOn < :today";
    }
    if (!number.isEmpty()) {
      where += " AND (r.requestId = :id OR r.number = :number)";
    }
    TypedQuery<T> query = entityManager.createQuery(select + where + order, type);
    query.setParameter("statuses", filter.status() == null ? WAITING : EnumSet.of(filter.status()));
    if (filter.overdue()) {
      query.setParameter("running", RUNNING);
      query.setParameter("today", now.atZone(SystemClock.HELSINKI).toLocalDate());
    }
    if (!number.isEmpty()) {
      query.setParameter("id", number);
      query.setParameter(
          "number",
          ApplicationNumber.isWellFormed(number)
              ? new ApplicationNumber(number)
              : ApplicationNumber.of(0, 0));
    }
    return query;
  }

  /**
   * Lets go of the content of copies that nobody may download any more, and says of how many; the
   * nightly sweep deletes it.
   */
  public int forgetCopies(Instant before, Instant now, int most) {
    return letGo(
        """
        select o.id from delivered_document d join document o on o.id = d.document_id
        where d.available_until < ?1 and o.content_id is not null
        """,
        before.atZone(SystemClock.HELSINKI).toLocalDate(),
        now,
        most);
  }

  /**
   * Lets go of the content of copies that were made and never given, once nothing more is to be
   * given on their requests, and says of how many.
   */
  public int forgetUngiven(Instant before, Instant now, int most) {
    return letGo(
        """
        select o.id from document o
        join document_request r on r.request_id = substr(o.slot, %d)
        where o.purpose = 'RENDITION' and o.sent_at is null and o.content_id is not null
          and o.added_at < ?1 and r.status not in (%s)
        """
            .formatted(
                RenditionSlot.PREFIX.length() + 1,
                WAITING.stream()
                    .map(status -> "'" + status + "'")
                    .collect(Collectors.joining(", "))),
        before.atOffset(ZoneOffset.UTC),
        now,
        most);
  }

  private int letGo(String copies, Object before, Instant now, int most) {
    return entityManager
        .createNativeQuery(
            "update document set removed_at = ?2, content_id = null where id in ("
                + copies
                + " limit ?3 for update of o skip locked)")
        .setParameter(1, before)
        .setParameter(2, now.atOffset(ZoneOffset.UTC))
        .setParameter(3, most)
        .executeUpdate();
  }

  private static RuleViolation unknown(String requestId) {
    return new RuleViolation(DocumentRequestRule.DOCUMENT_REQUEST_UNKNOWN, requestId);
  }
}
