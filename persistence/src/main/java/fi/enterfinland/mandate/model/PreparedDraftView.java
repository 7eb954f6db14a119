package fi.enterfinland.mandate.model;

import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/**
 * Who prepares an application for whom, as both read it.
 *
 * @param number the draft
 * @param preparer the name of who prepares it
 * @param givenNames of the client
 * @param familyName of the client
 * @param handedOverAt since when it is ready for the client, or null
 * @param mandateStatus where the mandate stands under which it is prepared
 */
public record PreparedDraftView(
    ApplicationNumber number,
    String preparer,
    String givenNames,
    String familyName,
    Instant handedOverAt,
    MandateStatus mandateStatus) {
  /** How far it is. */
  public enum Stage {
    /** It is being prepared. */
    BEGUN,
    /** It is ready for the client. */
    READY,
    /** Whoever began it acts for the client no more, and it was not ready. */
    LEFT
  }

  /** The client's name as it is read. */
  public String client() {
    return givenNames + " " + familyName;
  }

  /** How far it is. */
  public Stage stage() {
    if (handedOverAt != null) {
      return Stage.READY;
    }
    return mandateStatus == MandateStatus.ACTIVE ? Stage.BEGUN : Stage.LEFT;
  }
}
