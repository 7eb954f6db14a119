package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.AccessGrant;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Who can rightfully act in a child's case at an instant, whatever has led there: the one place
 * where guardianship, age and agreement become lines of the access ledger.
 *
 * <p>Until the child is of age the guardian who applies acts, the others read along, each to the
 * very instant of coming of age; from 15 on the child acts beside them (L2.05). From then on it is
 * the person alone (L2.07).
 */
public final class RightfulAccess {
  private RightfulAccess() {}

  /** The lines the ledger should have. */
  public static List<Line> of(
      Child child, List<Guardianship> open, ChildCase childCase, Instant at) {
    List<Line> lines = new ArrayList<>();
    Birthday birthday = child.birthday();
    if (!birthday.isOfAge(at)) {
      for (Guardianship guardianship : open) {
        if (guardianship.accountId() != null) {
          Capacity capacity =
              childCase.isApplying(guardianship) ? Capacity.GUARDIAN : Capacity.CO_GUARDIAN;
          lines.add(
              new Line(
                  guardianship.accountId(),
                  capacity,
                  guardianship.ground(),
                  birthday.comesOfAge()));
        }
      }
    }
    if (child.accountId() != null && birthday.mayAct(at)) {
      lines.add(new Line(child.accountId(), Capacity.SELF, "own case", null));
    }
    return lines;
  }

  /**
   * A line as it should be.
   *
   * @param accountId whose
   * @param capacity in which capacity
   * @param ground on what ground
   * @param until the first instant without access, or null
   */
  public record Line(long accountId, Capacity capacity, String ground, Instant until) {
    /** Whether a line of the ledger is this one. */
    public boolean is(AccessGrant grant) {
      return grant.accountId() == accountId
          && grant.capacity() == capacity
          && grant.ground().equals(ground)
          && Objects.equals(grant.validUntil(), until);
    }

    /** The line to be written. */
    public AccessGrant grant(ApplicationNumber number, Instant from) {
      return new AccessGrant(number, accountId, capacity, ground, from, until);
    }
  }
}
