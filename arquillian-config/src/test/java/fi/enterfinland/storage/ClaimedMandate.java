package fi.enterfinland.storage;

import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.mandate.model.MandateRole;
import fi.enterfinland.mandate.model.Seat;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** What the model knows of a mandate. */
final class ClaimedMandate {
  final long holder;
  final ApplicationNumber number;
  final MandateRole role;
  final boolean all;
  LocalDate until;
  boolean waiting = true;
  final Set<ApplicationNumber> reaches = new HashSet<>();
  final Set<ApplicationNumber> drafts = new HashSet<>();

  ClaimedMandate(
      long holder, ApplicationNumber number, MandateRole role, boolean all, LocalDate until) {
    this.holder = holder;
    this.number = number;
    this.role = role;
    this.all = all;
    this.until = until;
  }

  Seat seat() {
    return Seat.of(role);
  }

  boolean isSeated() {
    return !reaches.isEmpty();
  }

  void over() {
    reaches.clear();
    drafts.clear();
  }

  /** With the last of its cases it is over, whatever is being prepared under it. */
  void leaves(ApplicationNumber number) {
    if (reaches.remove(number) && reaches.isEmpty()) {
      over();
    }
  }
}
