package fi.enterfinland.mandate.model;

import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Setting;
import fi.enterfinland.common.model.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The queue of the mandate desk, filtered and paged in the database. */
@ApplicationScoped
public class MandateDeskRepository {
  private static final Set<MandateStatus> AWAITING =
      Set.of(MandateStatus.WAITING_APPROVAL, MandateStatus.NEEDS_SPECIFICATION);

  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** A page of the queue, the longest waiting first: one statement. */
  public List<DeskRow> queue(DeskFilter filter, LocalDate today, int first, int size) {
    return restricted(
            """
            SELECT NEW fi.enterfinland.mandate.model.DeskRow(
              m.id, m.holderName, m.stated.role, m.stated.ground, m.status,
              m.stated.familyName, m.stated.givenNames, m.number, m.submittedAt)
            """,
            filter,
            today,
            " ORDER BY m.submittedAt, m.id",
            DeskRow.class)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** How many claims the filter leaves. */
  public long length(DeskFilter filter, LocalDate today) {
    return restricted("SELECT COUNT(m) ", filter, today, "", Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> restricted(
      String select, DeskFilter filter, LocalDate today, String order, Class<T> type) {
    StringBuilder where = new StringBuilder("FROM Mandate m WHERE m.status IN :awaiting");
    boolean byText = filter.text() != null && !filter.text().isBlank();
    if (filter.role() != null) {
      where.append(" AND m.stated.role = :role");
    }
    if (filter.late()) {
      where.append(" AND m.submittedAt < :late");
    }
    if (byText) {
      where.append(
          " AND (LOWER(m.stated.familyName) LIKE :text ESCAPE '!' OR LOWER(m.holderName) LIKE :text"
              + " ESCAPE '!' OR m.stated.number = :exact OR m.number = :number)");
    }
    TypedQuery<T> query = entityManager.createQuery(select + where + order, type);
    query.setParameter("awaiting", AWAITING);
    if (filter.role() != null) {
      query.setParameter("role", filter.role());
    }
    if (filter.late()) {
      query.setParameter("late", lateBefore(today));
    }
    if (byText) {
      String text = filter.text().strip();
      String pattern = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
      query.setParameter("text", "%" + pattern.toLowerCase(Locale.ROOT) + "%");
      query.setParameter("exact", text.toUpperCase(Locale.ROOT));
      query.setParameter(
          "number",
          ApplicationNumber.isWellFormed(text)
              ? new ApplicationNumber(text)
              : ApplicationNumber.of(0, 0));
    }
    return query;
  }

  private static Instant lateBefore(LocalDate today) {
    return today
        .minusDays(Setting.MANDATE_TARGET_DAYS.number())
        .atStartOfDay(SystemClock.HELSINKI)
        .toInstant();
  }
}
