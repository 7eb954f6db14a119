package fi.enterfinland.account.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows guessing down without shutting the owner out. Every key has a store of attempts that fills
 * up again with time; a success gives its attempt back.
 *
 * <ul>
 *   <li>A network address has many attempts: a library or a dormitory sits behind one.
 *   <li>An account has few from browsers it does not know, all of them together.
 *   <li>A browser the account knows has attempts of its own, which strangers cannot use up. Neither
 *       can they touch the way back in by mail, or strong identification.
 * </ul>
 *
 * Kept in memory of each node, at most {@value #MOST_KEYS} keys: sign-in asks the database nothing
 * for it, a restart forgives, and two nodes allow at most twice as much.
 */
@ApplicationScoped
public class SignInThrottle {
  static final int MOST_KEYS = 100_000;

  /** What may be tried how often. */
  public enum Limit {
    /** Sign-ins from one network address. */
    ADDRESS(60, Duration.ofSeconds(10)),
    /** Sign-ins to one account from all unknown browsers. */
    ACCOUNT(10, Duration.ofMinutes(1)),
    /** Sign-ins to one account from one known browser. */
    DEVICE(10, Duration.ofMinutes(1)),
    /** Codes of a second factor typed for one account, after its password. */
    CODE(5, Duration.ofMinutes(1)),
    /** Mails asked for to one mail address: registration and reset. */
    MAIL(5, Duration.ofMinutes(15)),
    /** Mails asked for from one network address. */
    MAIL_FROM_ADDRESS(30, Duration.ofMinutes(1));

    private final int store;
    private final Duration refill;

    Limit(int store, Duration refill) {
      this.store = store;
      this.refill = refill;
    }
  }

  /** An attempt taken; to be given back if it was an honest one. */
  public record Attempt(Limit limit, String key) {}

  private static final class Store {
    private double left;
    private Instant at;
  }

  private final Map<Attempt, Store> stores = new LinkedHashMap<>(1024, 0.75f, true);

  /**
   * Takes one attempt.
   *
   * @return whether one was left
   */
  public synchronized boolean take(Attempt attempt, Instant now) {
    Store store = filled(attempt, now);
    if (store.left < 1) {
      return false;
    }
    store.left -= 1;
    return true;
  }

  /** Gives an attempt back. */
  public synchronized void giveBack(Attempt attempt, Instant now) {
    Store store = filled(attempt, now);
    store.left = Math.min(attempt.limit().store, store.left + 1);
  }

  private Store filled(Attempt attempt, Instant now) {
    Store store = stores.get(attempt);
    if (store == null) {
      forgetOldest();
      store = new Store();
      store.left = attempt.limit().store;
      store.at = now;
      stores.put(attempt, store);
    }
    long passed = Math.max(0, Duration.between(store.at, now).toMillis());
    double gained = (double) passed / attempt.limit().refill.toMillis();
    store.left = Math.min(attempt.limit().store, store.left + gained);
    store.at = now;
    return store;
  }

  /** The map is ordered by use: what has not been tried for longest goes first. */
  private void forgetOldest() {
    if (stores.size() >= MOST_KEYS) {
      var oldest = stores.keySet().iterator();
      oldest.next();
      oldest.remove();
    }
  }
}
