package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.common.model.ApplicationNumber;

/**
 * A child's case in a guardian's list.
 *
 * @param number the case
 * @param childId whose
 * @param formCode which application
 * @param formVersion version of its form
 * @param status where it stands
 * @param capacity in which capacity the reader sees it
 * @param consent how far the consents are before sending, or null where none is needed any more
 */
public record FamilyCase(
    ApplicationNumber number,
    long childId,
    String formCode,
    int formVersion,
    ApplicationStatus status,
    Capacity capacity,
    ConsentState consent) {
  /** A case of which the consents are not known yet. */
  public FamilyCase(
      ApplicationNumber number,
      long childId,
      String formCode,
      int formVersion,
      ApplicationStatus status,
      Capacity capacity) {
    this(number, childId, formCode, formVersion, status, capacity, null);
  }

  /** The same, with how far the consents are. */
  public FamilyCase with(ConsentState state) {
    return new FamilyCase(number, childId, formCode, formVersion, status, capacity, state);
  }

  /** Whether the reader applies, and does not only read along. */
  public boolean isApplying() {
    return capacity == Capacity.GUARDIAN;
  }

  /** Whether it has not been sent. */
  public boolean isDraft() {
    return status == ApplicationStatus.DRAFT;
  }
}
