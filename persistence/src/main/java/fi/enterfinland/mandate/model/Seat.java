package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.common.model.Setting;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A place beside a client that one person holds at a time: a client has at most one counsel and one
 * representative (L3.11). Which role sits where is a setting, {@code EF_MANDATE_SEATS}.
 */
public enum Seat {
  /** Held by an agent or a counsel. */
  COUNSEL(Capacity.COUNSEL),
  /** Held by a guardian somebody appointed, or by the representative of an unaccompanied minor. */
  REPRESENTATIVE(Capacity.REPRESENTATIVE);

  private final Capacity capacity;

  Seat(Capacity capacity) {
    this.capacity = capacity;
  }

  /** In which capacity whoever holds it acts. */
  public Capacity capacity() {
    return capacity;
  }

  /** The seat of a role. */
  public static Seat of(MandateRole role) {
    return Plan.SEATS.get(role);
  }

  /**
   * Reads which role sits where.
   *
   * @param plan for example {@code agent=counsel,counsel=counsel,guardian=representative,...}
   * @throws IllegalArgumentException unless every role has one seat
   */
  static Map<MandateRole, Seat> plan(String plan) {
    Map<MandateRole, Seat> seats = new EnumMap<>(MandateRole.class);
    for (String entry : plan.split(",")) {
      String[] pair = entry.strip().toUpperCase(Locale.ROOT).split("=");
      if (pair.length != 2
          || seats.put(MandateRole.valueOf(pair[0].strip()), Seat.valueOf(pair[1].strip()))
              != null) {
        throw new IllegalArgumentException("Not a plan of seats: " + plan);
      }
    }
    if (seats.size() != MandateRole.values().length) {
      throw new IllegalArgumentException("Some role has no seat: " + plan);
    }
    return seats;
  }

  /** Read once, when it is first asked for. */
  private static final class Plan {
    static final Map<MandateRole, Seat> SEATS = plan(Setting.MANDATE_SEATS.required());
  }
}
