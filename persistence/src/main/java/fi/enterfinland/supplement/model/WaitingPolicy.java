package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.PermitApplication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose turn a case is after something happened to its requests: it waits until the earliest last
 * day of what is still missing, and goes on when nothing is.
 */
public final class WaitingPolicy {
  private WaitingPolicy() {}

  /**
   * Settles the case.
   *
   * @param earliestDue the earliest last day among the requests that still wait for an answer
   */
  public static void settle(
      ActingRight right,
      PermitApplication application,
      Optional<LocalDate> earliestDue,
      Instant now) {
    if (earliestDue.isPresent()) {
      application.awaitUntil(right, earliestDue.get(), now);
    } else {
      application.resume(right, now);
    }
  }
}
