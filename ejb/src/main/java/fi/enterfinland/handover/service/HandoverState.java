package fi.enterfinland.handover.service;

import fi.enterfinland.handover.model.HandoverFigures;
import fi.enterfinland.handover.model.HandoverRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;

/** How the hand-over stands, for whoever watches over it: numbers only. */
@Stateless
@PermitAll
public class HandoverState {
  @Inject private HandoverRepository messages;

  /** The figures now: one statement. */
  public HandoverFigures figures(Instant now) {
    return messages.figures(now.minus(HandoverFigures.LONGEST_UNACKNOWLEDGED));
  }
}
