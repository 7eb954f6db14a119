package fi.enterfinland.mandate.model;

import fi.enterfinland.common.model.ApplicationNumber;
import java.util.List;
import java.util.Optional;

/**
 * Who acts, asks to act and has acted for the person of a case.
 *
 * @param number the case
 * @param mandates all of the person's mandates, the newest first
 * @param deciding whether the reader can confirm, limit and revoke
 */
public record SeatsView(ApplicationNumber number, List<MandateView> mandates, boolean deciding) {
  /** Who sits on a seat. */
  public Optional<MandateView> active(Seat seat) {
    return mandates.stream()
        .filter(mandate -> mandate.status() == MandateStatus.ACTIVE && mandate.seat() == seat)
        .findFirst();
  }

  /** Who asks to act. */
  public List<MandateView> waiting() {
    return mandates.stream().filter(mandate -> mandate.status().isAwaiting()).toList();
  }

  /** Who acted, or asked to. */
  public List<MandateView> past() {
    return mandates.stream().filter(mandate -> mandate.status().successors().isEmpty()).toList();
  }
}
