package fi.enterfinland.application.model;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.OpenGrant;
import fi.enterfinland.access.model.Standing;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Applications, as stored. */
@ApplicationScoped
public class ApplicationRepository {
  private static final String SUMMARY =
      """
      SELECT NEW fi.enterfinland.application.model.ApplicationSummary(
        a.number, a.formCode, a.formVersion, a.status, a.statusSince, a.startedAt, a.submittedAt,
        a.familyName, a.givenNames, a.dueOn, a.nonDisclosure\
      """;

  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Works in the transactions of the container. */
  public ApplicationRepository() {}

  /** Works in the transactions of whoever opened the entity manager. */
  public ApplicationRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** The next number, of the given year. */
  public ApplicationNumber nextNumber(int year) {
    Number sequence =
        (Number)
            entityManager
                .createNativeQuery("select nextval('application_number')")
                .getSingleResult();
    return ApplicationNumber.of(year, sequence.longValue());
  }

  /** The next number of a case that an officer registers, of the given year. */
  public ApplicationNumber nextRegisteredNumber(int year) {
    Number sequence =
        (Number)
            entityManager
                .createNativeQuery("select nextval('registered_case_number')")
                .getSingleResult();
    return ApplicationNumber.of(year, sequence.longValue());
  }

  /** Stores a new application. */
  public void add(PermitApplication application) {
    entityManager.persist(application);
  }

  /** Stores what arrived. */
  public void add(Submission submission) {
    entityManager.persist(submission);
  }

  /** Appends to a case's timeline. */
  public void add(TimelineEntry entry) {
    entityManager.persist(entry);
  }

  /** Stores a first answer. */
  public void add(Answer answer) {
    entityManager.persist(answer);
  }

  /**
   * The application, locked until the transaction ends: of two that act on it at one moment, the
   * second sees what the first did. Autosaves of the same draft wait too.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} if there is none
   */
  public PermitApplication locked(ApplicationNumber number) {
    PermitApplication application =
        entityManager.find(PermitApplication.class, number, LockModeType.PESSIMISTIC_WRITE);
    if (application == null) {
      throw new RuleViolation(AccessRule.NO_ACCESS);
    }
    return application;
  }

  /** The applications of these numbers that exist, locked in the order of their numbers. */
  public Map<ApplicationNumber, PermitApplication> locked(Collection<ApplicationNumber> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    return entityManager
        .createQuery(
            "SELECT a FROM PermitApplication a WHERE a.number IN :numbers ORDER BY a.number",
            PermitApplication.class)
        .setParameter("numbers", Set.copyOf(numbers))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .collect(Collectors.toMap(PermitApplication::number, Function.identity()));
  }

  /** The application, to read. */
  public Optional<PermitApplication> find(ApplicationNumber number) {
    return Optional.ofNullable(entityManager.find(PermitApplication.class, number));
  }

  /** What arrived when it was sent, if it was. */
  public Optional<Submission> submission(ApplicationNumber number) {
    return Optional.ofNullable(entityManager.find(Submission.class, number));
  }

  /**
   * The cases of an account's own life, those waiting for it first: one statement. Those of clients
   * it acts for under a mandate are none of them.
   */
  public List<ApplicationSummary> ofAccount(long accountId, Instant at) {
    return entityManager
        .createQuery(
            SUMMARY
                + """
                , g.capacity)
                FROM PermitApplication a, AccessGrant g
                WHERE g.number = a.number AND g.accountId = :account
                  AND g.capacity NOT IN :helpers AND\
                """
                + OpenGrant.JPQL
                + "ORDER BY a.statusSince DESC",
            ApplicationSummary.class)
        .setParameter("account", accountId)
        .setParameter("helpers", AccessTable.helpers())
        .setParameter("at", at)
        .getResultList();
  }

  /** Those of some cases whose person's details may not be disclosed: one statement. */
  public Set<ApplicationNumber> nonDisclosed(Set<ApplicationNumber> numbers) {
    return numbers.isEmpty()
        ? Set.of()
        : Set.copyOf(
            entityManager
                .createQuery(
                    """
                    SELECT a.number FROM PermitApplication a
                    WHERE a.number IN :numbers AND a.nonDisclosure = TRUE
                    """,
                    ApplicationNumber.class)
                .setParameter("numbers", numbers)
                .getResultList());
  }

  /** Puts a new address where an account's drafts give the old one: one statement. */
  public void replaceInDrafts(long accountId, String before, String after, Instant at) {
    entityManager
        .createNativeQuery(
            """
            UPDATE answer SET value = to_jsonb(CAST(?3 AS text)), counter = counter + 1,
              saved_at = ?4, saved_by = ?1
            FROM permit_application a JOIN access_grant g ON g.application_number = a.number
            WHERE answer.application_number = a.number AND a.status = 'DRAFT'
              AND g.account_id = ?1 AND %s
              AND answer.value = to_jsonb(CAST(?2 AS text))
            """
                .formatted(OpenGrant.sql("?4")))
        .setParameter(1, accountId)
        .setParameter(2, before)
        .setParameter(3, after)
        .setParameter(4, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Whether there is no application at all, not even a draft. */
  public boolean isEmpty() {
    return entityManager
        .createQuery("SELECT a.number FROM PermitApplication a", ApplicationNumber.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** The newest own draft of a form, to be offered before a new one is begun. */
  public Optional<ApplicationNumber> openDraft(long accountId, String formCode, Instant at) {
    return entityManager
        .createQuery(
            """
            SELECT a.number FROM PermitApplication a, AccessGrant g
            WHERE g.number = a.number AND g.accountId = :account AND g.capacity = :self
              AND a.formCode = :form AND a.status = :draft AND\
            """
                + OpenGrant.JPQL
                + "ORDER BY a.startedAt DESC",
            ApplicationNumber.class)
        .setParameter("account", accountId)
        .setParameter("at", at)
        .setParameter("self", Capacity.SELF)
        .setParameter("form", formCode)
        .setParameter("draft", ApplicationStatus.DRAFT)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** A page of the officers' queue, the longest waiting first: one statement. */
  public List<ApplicationSummary> queue(QueueFilter filter, int first, int size) {
    return restricted(
            SUMMARY + ") ", filter, " ORDER BY a.submittedAt, a.number", ApplicationSummary.class)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** How many cases the filter leaves in the queue. */
  public long queueLength(QueueFilter filter) {
    return restricted("SELECT COUNT(a) ", filter, "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> restricted(
      String select, QueueFilter filter, String order, Class<T> type) {
    Set<ApplicationStatus> statuses =
        filter.statuses().isEmpty()
            ? EnumSet.complementOf(EnumSet.of(ApplicationStatus.DRAFT))
            : EnumSet.copyOf(filter.statuses());
    statuses.remove(ApplicationStatus.DRAFT);
    String where = " FROM PermitApplication a WHERE a.status IN :statuses";
    boolean byForm = filter.formCode() != null && !filter.formCode().isBlank();
    boolean byText = filter.text() != null && !filter.text().isBlank();
    if (byForm) {
      where += " AND a.formCode = :form";
    }
    if (byText) {
      where +=
          " AND (LOWER(a.familyName) LIKE :text ESCAPE '!' OR LOWER(a.givenNames) LIKE :text ESCAPE"
              + " '!' OR a.number = :number OR a.diaryNumber = :exact OR a.customerNumber ="
              + " :exact)";
    }
    TypedQuery<T> query = entityManager.createQuery(select + where + order, type);
    query.setParameter("statuses", statuses);
    if (byForm) {
      query.setParameter("form", filter.formCode());
    }
    if (byText) {
      String text = filter.text().strip();
      String pattern = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
      query.setParameter("text", "%" + pattern.toLowerCase(java.util.Locale.ROOT) + "%");
      query.setParameter("exact", text);
      query.setParameter(
          "number",
          ApplicationNumber.isWellFormed(text)
              ? new ApplicationNumber(text)
              : ApplicationNumber.of(0, 0));
    }
    return query;
  }

  /** A case with its timeline: one statement. */
  public Optional<ApplicationDetails> details(ApplicationNumber number) {
    return details(
        entityManager
            .createQuery(
                """
                SELECT a, t, k.number FROM PermitApplication a
                LEFT JOIN TimelineEntry t ON t.number = a.number
                LEFT JOIN ClientCase k ON k.number = a.number
                WHERE a.number = :number ORDER BY t.at, t.id
                """,
                Object[].class)
            .setParameter("number", number)
            .getResultList());
  }

  /**
   * The same as an account finds it, with the open lines of the ledger that tell whether the
   * account may see it: still one statement.
   */
  public Found<ApplicationDetails> foundDetails(
      ApplicationNumber number, long accountId, Instant at) {
    List<Object[]> lines =
        lines(
            ", t, k.number",
            """
            LEFT JOIN TimelineEntry t ON t.number = a.number
            LEFT JOIN ClientCase k ON k.number = a.number
            """,
            ", t.at, t.id",
            number,
            accountId,
            at);
    return new Found<>(number, standings(lines), details(lines));
  }

  /** An application to read as an account finds it, with the lines of the ledger: one statement. */
  public Found<PermitApplication> found(ApplicationNumber number, long accountId, Instant at) {
    List<Object[]> lines = lines("", "", "", number, accountId, at);
    return new Found<>(
        number,
        standings(lines),
        lines.stream().findFirst().map(line -> (PermitApplication) line[0]));
  }

  /** An application, what else is asked for, and last how an account stands towards it. */
  private List<Object[]> lines(
      String more, String joins, String order, ApplicationNumber number, long account, Instant at) {
    return entityManager
        .createQuery(
            """
            SELECT a%s, NEW fi.enterfinland.access.model.Standing(
              g.capacity, g.ground, g.receivesService, a.status, a.nonDisclosure)
            FROM PermitApplication a JOIN AccessGrant g ON g.number = a.number
            """
                    .formatted(more)
                + joins
                + " WHERE a.number = :number AND g.accountId = :account AND"
                + OpenGrant.JPQL
                + "ORDER BY g.id"
                + order,
            Object[].class)
        .setParameter("number", number)
        .setParameter("account", account)
        .setParameter("at", at)
        .getResultList();
  }

  private static List<Standing> standings(List<Object[]> lines) {
    return lines.stream().map(line -> (Standing) line[line.length - 1]).distinct().toList();
  }

  private static Optional<ApplicationDetails> details(List<Object[]> lines) {
    return lines.stream()
        .findFirst()
        .map(line -> ((PermitApplication) line[0]).details(timeline(lines), line[2] != null));
  }

  /** Each entry once: a case that is open to somebody on two grounds is found twice. */
  private static List<TimelineLine> timeline(List<Object[]> lines) {
    return lines.stream()
        .map(line -> (TimelineEntry) line[1])
        .filter(Objects::nonNull)
        .distinct()
        .map(TimelineEntry::line)
        .toList();
  }

  /** The answers of a draft: one statement. */
  public List<SavedAnswer> answers(ApplicationNumber number) {
    return entityManager
        .createQuery("SELECT a FROM Answer a WHERE a.number = :number", Answer.class)
        .setParameter("number", number)
        .getResultStream()
        .map(Answer::saved)
        .toList();
  }
}
