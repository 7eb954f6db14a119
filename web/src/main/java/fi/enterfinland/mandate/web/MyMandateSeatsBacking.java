package fi.enterfinland.mandate.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.web.PageFunctions;
import fi.enterfinland.common.web.Texts;
import fi.enterfinland.mandate.model.MandateLine;
import fi.enterfinland.mandate.model.MandateRole;
import fi.enterfinland.mandate.model.SeatsView;
import fi.enterfinland.mandate.service.ClientMandateService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Who acts for the person of a case, who asks to, and who did. */
@Named
@RequestScoped
public class MyMandateSeatsBacking {
  @Inject private ClientMandateService service;
  @Inject private SignedIn signedIn;
  @Inject private CaseHead head;

  private SeatsView seats;
  private List<MandateLine> beside;

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

  /**
   * Says who asks to act in which role.
   *
   * @param whose whose counsel or representative it would be; nobody's name for the reader's own
   */
  public String asks(String name, MandateRole role, String whose) {
    Language language = PageFunctions.language();
    return whose == null || whose.isEmpty()
        ? Texts.fill(MandateTexts.in(language, "asks." + role), name)
        : Texts.fill(MandateTexts.in(language, "asks.for." + role), name, whose);
  }

  /** Who asks to act, as the first page of the case tells whoever decides on it. */
  public List<MandateLine> getWaiting() {
    return beside().stream().filter(line -> !line.isActive()).toList();
  }

  /** Who acts, as the first page of the case tells its person; or the reader's own mandate. */
  public List<MandateLine> getActing() {
    return beside().stream().filter(MandateLine::isActive).toList();
  }

  /** Whether the reader holds a mandate, and does not act under a colleague's. */
  public boolean isOwn(MandateLine line) {
    return Long.valueOf(line.holderId()).equals(signedIn.actor().accountId());
  }

  private List<MandateLine> beside() {
    if (beside == null) {
      beside = service.beside(signedIn.actor(), head.getNumber());
    }
    return beside;
  }
}
