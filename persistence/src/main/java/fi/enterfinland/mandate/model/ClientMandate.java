package fi.enterfinland.mandate.model;

/**
 * A mandate as the client decides on it.
 *
 * @param mandate the mandate
 * @param holder as what its holder acts for clients, or null if they never said so
 * @param seated who sits in the seat now, or null; the mandate itself is nobody else
 * @param deciding whether the reader can confirm, limit and revoke
 * @param watching whether the reader is told what is done in the case, and by whom
 */
public record ClientMandate(
    MandateView mandate,
    CounselDetails holder,
    MandateView seated,
    boolean deciding,
    boolean watching) {
  /** Whether the reader is told what its holder and colleagues have done: once it has begun. */
  public boolean isWorkShown() {
    return watching && mandate.activeFrom() != null;
  }

  /** Whether the reader can confirm it: a court's appointment is for the authority. */
  public boolean isConfirmable() {
    return isOwnToDecide() && mandate.status() == MandateStatus.WAITING_APPROVAL;
  }

  /** Whether the reader can refuse it. */
  public boolean isRefusable() {
    return isOwnToDecide() && mandate.status().isAwaiting();
  }

  /** Whether the reader can limit and revoke it. */
  public boolean isRevocable() {
    return isOwnToDecide() && mandate.status() == MandateStatus.ACTIVE;
  }

  private boolean isOwnToDecide() {
    return deciding && !mandate.role().isAppointed();
  }
}
