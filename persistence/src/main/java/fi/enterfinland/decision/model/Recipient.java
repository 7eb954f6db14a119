package fi.enterfinland.decision.model;

import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.SystemClock;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One person a decision is served to, and how far that is. Service and the time to appeal run for
 * each person alone (law dossier, principle 3).
 *
 * <p>Where the law leaves room for two days, the person is shown the earlier last day, and the
 * authority acts only after the later one (principle 2).
 *
 * @param accountId the person's account; null for somebody who has none
 * @param name of somebody who has no account; null otherwise
 * @param capacity in which capacity the person is a party
 * @param deemedOn the day it is deemed served unless opened before; null where that does not happen
 * @param otherServiceFrom the day other service begins unless it is served before; null where that
 *     does not happen
 * @param openedAt when the person opened it, or null
 * @param deemed whether the deemed day has come without an earlier opening
 * @param otherServiceDue whether other service has been called for
 * @param otherServedOn the day it was served outside this service, or null
 * @param otherWay how that was done, or null
 */
public record Recipient(
    Long accountId,
    String name,
    Capacity capacity,
    LocalDate deemedOn,
    LocalDate otherServiceFrom,
    Instant openedAt,
    boolean deemed,
    boolean otherServiceDue,
    LocalDate otherServedOn,
    OtherWay otherWay)
    implements Serializable {
  /** The same person under another account of theirs. */
  Recipient under(long otherAccountId) {
    return new Recipient(
        otherAccountId,
        null,
        capacity,
        deemedOn,
        otherServiceFrom,
        openedAt,
        deemed,
        otherServiceDue,
        otherServedOn,
        otherWay);
  }

  /**
   * A person the notice goes to now.
   *
   * @param consented whether the person consented to electronic service (L1.20); without that,
   *     other service begins at once, and an opening serves because it is an act of the person's
   *     own
   */
  static Recipient notified(
      long accountId,
      Capacity capacity,
      boolean consented,
      ServiceMode mode,
      LegalCalendar calendar,
      Instant now) {
    LocalDate today = day(now);
    boolean ordinary = consented && mode == ServiceMode.ORDINARY;
    LocalDate otherwise = ordinary ? null : consented ? calendar.otherServiceFrom(today) : today;
    return new Recipient(
        accountId,
        null,
        capacity,
        ordinary ? calendar.deemedServedElectronically(now) : null,
        otherwise,
        null,
        false,
        false,
        null,
        null);
  }

  /** A person who has no account here: the decision is taken to them, from the first day on. */
  static Recipient withoutAccount(String name, Instant now) {
    return new Recipient(null, name, Capacity.SELF, null, day(now), null, false, true, null, null);
  }

  Recipient opened(Instant at) {
    return new Recipient(
        accountId,
        name,
        capacity,
        deemedOn,
        otherServiceFrom,
        openedAt == null ? at : openedAt,
        deemed,
        otherServiceDue,
        otherServedOn,
        otherWay);
  }

  Recipient deemedServed() {
    return new Recipient(
        accountId,
        name,
        capacity,
        deemedOn,
        otherServiceFrom,
        openedAt,
        true,
        otherServiceDue,
        otherServedOn,
        otherWay);
  }

  Recipient dueOtherwise() {
    return new Recipient(
        accountId,
        name,
        capacity,
        deemedOn,
        otherServiceFrom,
        openedAt,
        deemed,
        true,
        otherServedOn,
        otherWay);
  }

  Recipient servedOtherwise(OtherWay way, LocalDate on) {
    return new Recipient(
        accountId,
        name,
        capacity,
        deemedOn,
        otherServiceFrom,
        openedAt,
        deemed,
        otherServiceDue,
        otherServedOn == null ? on : otherServedOn,
        otherServedOn == null ? way : otherWay);
  }

  /** Whether the decision has been served to this person. */
  public boolean isServed() {
    return openedAt != null || deemed || otherServedOn != null;
  }

  /** The earliest day it can be said to have been served on, from which the person counts. */
  public Optional<LocalDate> servedOn() {
    return days(deemed ? deemedOn : null).min(LocalDate::compareTo);
  }

  /** What served it, on that day. */
  public Optional<ServiceMethod> method() {
    return servedOn()
        .map(
            on -> {
              if (openedAt != null && on.equals(day(openedAt))) {
                return ServiceMethod.OPENED;
              }
              return on.equals(otherServedOn) ? ServiceMethod.OTHER : ServiceMethod.DEEMED;
            });
  }

  /**
   * The day service rests on by law: the deemed day even if it was opened before, and the later of
   * an opening and another service (U-12).
   */
  Optional<LocalDate> rightfullyServedOn() {
    return deemedOn != null
        ? Stream.of(deemedOn, otherServedOn).filter(Objects::nonNull).max(LocalDate::compareTo)
        : days(null).max(LocalDate::compareTo);
  }

  /** The latest day a court might say it was served on: a deemed day might roll (U-04). */
  Optional<LocalDate> servedAtTheLatestOn(LegalCalendar calendar) {
    return rightfullyServedOn().map(on -> on.equals(deemedOn) ? calendar.roll(on) : on);
  }

  /** The next day on which time changes something for this person, if it does. */
  Optional<LocalDate> clockOn() {
    if (isServed()) {
      return Optional.empty();
    }
    return Optional.ofNullable(
        deemedOn != null ? deemedOn : otherServiceDue ? null : otherServiceFrom);
  }

  private Stream<LocalDate> days(LocalDate deemedDay) {
    return Stream.of(openedAt == null ? null : day(openedAt), deemedDay, otherServedOn)
        .filter(Objects::nonNull);
  }

  static LocalDate day(Instant at) {
    return at.atZone(SystemClock.HELSINKI).toLocalDate();
  }
}
