package fi.enterfinland.mandate.web;

import fi.enterfinland.mandate.model.MandateView;
import fi.enterfinland.mandate.model.Seat;
import fi.enterfinland.mandate.model.SeatsView;
import java.util.Arrays;
import java.util.List;

/**
 * A seat beside the person of a case.
 *
 * @param seat which
 * @param holder who sits there, or null
 */
public record SeatLine(Seat seat, MandateView holder) {
  /** Both seats, taken or free. */
  static List<SeatLine> of(SeatsView seats) {
    return Arrays.stream(Seat.values())
        .map(seat -> new SeatLine(seat, seats.active(seat).orElse(null)))
        .toList();
  }
}
