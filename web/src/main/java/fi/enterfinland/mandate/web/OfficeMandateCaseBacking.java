package fi.enterfinland.mandate.web;

import fi.enterfinland.account.model.OfficeTask;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.mandate.model.SeatsView;
import fi.enterfinland.mandate.service.CaseSeatsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who acts for the person of a case, as its officers see it. */
@Named
@RequestScoped
public class OfficeMandateCaseBacking {
  @Inject private CaseSeatsService service;
  @Inject private CaseHead head;
  @Inject private SignedIn signedIn;

  private SeatsView seats;

  /** All who act, ask to and did. */
  public SeatsView getSeats() {
    if (seats == null) {
      seats = service.seats(signedIn.actor(), head.getNumber());
    }
    return seats;
  }

  /** The two seats, taken or free. */
  public List<SeatLine> getLines() {
    return SeatLine.of(getSeats());
  }

  /** Whether the officer works at the mandate desk, whose page tells more. */
  public boolean isDesk() {
    return signedIn.is(OfficeTask.MANDATE_DESK.role());
  }
}
