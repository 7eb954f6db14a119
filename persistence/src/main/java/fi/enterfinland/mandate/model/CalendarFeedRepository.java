package fi.enterfinland.mandate.model;

import fi.enterfinland.account.model.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The secret addresses of calendars, as stored. */
@ApplicationScoped
public class CalendarFeedRepository {
  @PersistenceContext(unitName = "enterfinland")
  private EntityManager entityManager;

  /** Works in the transactions of the container. */
  public CalendarFeedRepository() {}

  /** Works in the transactions of whoever opened the entity manager. */
  public CalendarFeedRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Stores the first address of somebody. */
  public void add(CalendarFeed feed) {
    entityManager.persist(feed);
  }

  /** The address of an account, if it has one. */
  public Optional<CalendarFeed> of(long accountId) {
    return Optional.ofNullable(entityManager.find(CalendarFeed.class, accountId));
  }

  /** Whose address ends in this secret: one indexed statement. */
  public Optional<CalendarFeed> with(SecretToken token) {
    return entityManager
        .createQuery("SELECT f FROM CalendarFeed f WHERE f.tokenHash = :hash", CalendarFeed.class)
        .setParameter("hash", token.hash())
        .getResultStream()
        .findFirst();
  }

  /** Nobody is shown anything at this address any more. */
  public void remove(CalendarFeed feed) {
    entityManager.remove(feed);
  }
}
