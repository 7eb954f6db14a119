package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.AccessGrant;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.SystemClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a mandate gives in one case: a line of the ledger for its holder and for each colleague, as
 * long as it is known to last.
 *
 * @param mandate the mandate
 * @param application the case
 */
public record MandateReach(Mandate mandate, PermitApplication application) {
  private static final String GROUND = "mandate ";

  /** What a line of the ledger says that rests on a mandate, and so the rights it gives. */
  static String ground(long mandateId) {
    return GROUND + mandateId;
  }

  /** The lines, from now on. */
  public List<AccessGrant> grants(Instant now) {
    Instant until = until();
    if (until != null && !until.isAfter(now)) {
      return List.of();
    }
    return Stream.concat(
            Stream.of(mandate.holderId()),
            mandate.substitutes().stream().map(MandateSubstitute::accountId))
        .map(account -> grant(account, now, until))
        .toList();
  }

  private AccessGrant grant(long account, Instant now, Instant until) {
    AccessGrant grant =
        new AccessGrant(
            application.number(), account, mandate.seat().capacity(), mandate.ground(), now, until);
    // What is served is served once, to the holder; a decision on asylum never here (L3.11).
    boolean served =
        account == mandate.holderId()
            && mandate.terms().receivesService()
            && !application.isAsylum();
    return served ? grant.receivingService() : grant;
  }

  /** The first instant without access: the beginning of the day after the last. */
  private Instant until() {
    LocalDate last = mandate.terms().validUntil();
    return last == null ? null : last.plusDays(1).atStartOfDay(SystemClock.HELSINKI).toInstant();
  }

  /** The last day of a line that gives nothing from this instant on; null if it has no end. */
  static LocalDate lastDay(Instant until) {
    return until == null ? null : until.atZone(SystemClock.HELSINKI).toLocalDate().minusDays(1);
  }

  /** The mandates that these lines rest on. */
  public static List<Long> idsIn(Collection<AccessGrant> lines) {
    return lines.stream()
        .map(AccessGrant::ground)
        .filter(ground -> ground.startsWith(GROUND))
        .map(MandateReach::idIn)
        .distinct()
        .sorted()
        .toList();
  }

  /** The mandate that a right rests on, which is held beside the person of a case. */
  public static long idOf(ActingRight right) {
    return idIn(right.ground());
  }

  private static Long idIn(String ground) {
    return Long.valueOf(ground.substring(GROUND.length()));
  }
}
