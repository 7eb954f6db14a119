package fi.enterfinland.account.web;

import fi.enterfinland.account.gateway.IdentificationGateway.Circle;
import fi.enterfinland.account.gateway.PendingIdentification;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The identifications a browser has left for, a few at a time for people with several windows. Each
 * can be come back from once, within a quarter of an hour, to the circle it was begun in.
 */
final class PendingIdentifications implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final String ATTRIBUTE = PendingIdentifications.class.getName();
  private static final int MOST = 5;
  private static final Duration OPEN_FOR = Duration.ofMinutes(15);

  private final ArrayList<Left> left = new ArrayList<>();

  /**
   * One identification.
   *
   * @param linksTo the account it is to become a way into, null if it is to sign in
   */
  record Left(Circle circle, PendingIdentification pending, Long linksTo) implements Serializable {}

  static void add(HttpServletRequest request, Left one) {
    HttpSession session = request.getSession(true);
    PendingIdentifications all = of(session).orElseGet(PendingIdentifications::new);
    synchronized (all) {
      if (all.left.size() == MOST) {
        all.left.remove(0);
      }
      all.left.add(one);
    }
    session.setAttribute(ATTRIBUTE, all);
  }

  /** What this state belongs to; taken out, so that it is found once. */
  static Optional<Left> take(HttpServletRequest request, Circle circle, String state, Instant now) {
    HttpSession session = request.getSession(false);
    if (session == null) {
      return Optional.empty();
    }
    Optional<Left> found = of(session).flatMap(all -> all.remove(state));
    of(session).ifPresent(all -> session.setAttribute(ATTRIBUTE, all));
    return found
        .filter(one -> one.circle() == circle)
        .filter(one -> now.isBefore(one.pending().since().plus(OPEN_FOR)));
  }

  private synchronized Optional<Left> remove(String state) {
    List<Left> found = left.stream().filter(one -> one.pending().state().matches(state)).toList();
    left.removeAll(found);
    return found.stream().findFirst();
  }

  private static Optional<PendingIdentifications> of(HttpSession session) {
    return Optional.ofNullable((PendingIdentifications) session.getAttribute(ATTRIBUTE));
  }
}
