package fi.enterfinland.application.model;

import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The end of drafts that were never sent, as stored. A draft is as old as the last change of its
 * answers and documents.
 */
@ApplicationScoped
public class DraftRepository {
  /** Drafts whose last change lies before an instant. */
  private static final String UNTOUCHED =
      """
      select a.* from permit_application a
      cross join lateral (select greatest(a.started_at,
        (select max(w.saved_at) from answer w where w.application_number = a.number),
        (select max(d.added_at) from document d where d.application_number = a.number)) as at) touched
      where a.status = 'DRAFT' and a.started_at < ?1 and touched.at < ?1
      """;

  /** Another server steps over what this one has taken. */
  private static final String TAKEN = " order by a.started_at limit ?2 for update of a skip locked";

  private static final String HELPERS =
      AccessTable.helpers().stream()
          .map(capacity -> "'" + capacity + "'")
          .collect(Collectors.joining(", "));

  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Untouched drafts whose people have not been told since the last change, locked. */
  public List<PermitApplication> takeUntold(Instant untouchedSince, int most) {
    return drafts(
        entityManager
            .createNativeQuery(
                UNTOUCHED
                    + " and (a.ending_told_at is null or a.ending_told_at < touched.at)"
                    + TAKEN,
                PermitApplication.class)
            .setParameter(1, untouchedSince.atOffset(ZoneOffset.UTC))
            .setParameter(2, most)
            .getResultList());
  }

  /** Untouched drafts whose people were told long enough ago, locked. */
  public List<PermitApplication> takeEnded(Instant untouchedSince, Instant toldBefore, int most) {
    return drafts(
        entityManager
            .createNativeQuery(
                UNTOUCHED + " and a.ending_told_at >= touched.at and a.ending_told_at < ?3" + TAKEN,
                PermitApplication.class)
            .setParameter(1, untouchedSince.atOffset(ZoneOffset.UTC))
            .setParameter(2, most)
            .setParameter(3, toldBefore.atOffset(ZoneOffset.UTC))
            .getResultList());
  }

  /**
   * The drafts that are this account's and nobody else's, locked; who prepares one for somebody has
   * no part in it.
   */
  public List<PermitApplication> takeOnlyOf(long accountId) {
    return drafts(
        entityManager
            .createNativeQuery(
                """
                select a.* from permit_application a
                where a.status = 'DRAFT'
                  and exists (select 1 from access_grant g where g.application_number = a.number
                    and g.account_id = ?1 and g.ended_at is null and g.capacity not in (%1$s))
                  and not exists (select 1 from access_grant o where o.application_number = a.number
                    and o.account_id <> ?1 and o.ended_at is null and o.capacity not in (%1$s))
                order by a.number for update of a
                """
                    .formatted(HELPERS),
                PermitApplication.class)
            .setParameter(1, accountId)
            .getResultList());
  }

  private static List<PermitApplication> drafts(List<?> rows) {
    return rows.stream().map(PermitApplication.class::cast).toList();
  }

  /** Removes drafts with their answers; their grants and documents are removed by their keepers. */
  public void remove(Collection<ApplicationNumber> numbers) {
    for (String gone :
        List.of(
            "DELETE FROM Answer a WHERE a.number IN :numbers",
            "DELETE FROM TimelineEntry t WHERE t.number IN :numbers",
            "DELETE FROM PermitApplication a WHERE a.number IN :numbers")) {
      entityManager.createQuery(gone).setParameter("numbers", numbers).executeUpdate();
    }
  }
}
