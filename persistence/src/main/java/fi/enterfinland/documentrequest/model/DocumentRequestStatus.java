package fi.enterfinland.documentrequest.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a request for documents stands (law dossier 8.5). Each status names its successors; {@code
 * docs/states.md} is printed from here. That a last day has passed is told from the date.
 */
public enum DocumentRequestStatus {
  /** It has arrived; nobody has begun with it. */
  RECEIVED,
  /** An officer of the document desk goes through the documents. */
  IN_REVIEW,
  /** Some documents were given, more are to come. */
  PARTLY_DELIVERED,
  /** All that was asked for was given, some of it perhaps with parts taken out (L2.25). */
  DELIVERED,
  /** All, or the rest of it, was refused by an officer (L2.27). */
  REFUSED,
  /** Whoever asked wants a decision of the authority, which can be appealed (L2.27). */
  DECISION_ASKED,
  /** The authority has made that decision. */
  DECIDED;

  private static final Set<DocumentRequestStatus> WORK =
      EnumSet.of(RECEIVED, IN_REVIEW, PARTLY_DELIVERED);

  /** What may come next. */
  public Set<DocumentRequestStatus> successors() {
    return switch (this) {
      case RECEIVED -> EnumSet.of(IN_REVIEW, PARTLY_DELIVERED, DELIVERED, REFUSED);
      case IN_REVIEW -> EnumSet.of(PARTLY_DELIVERED, DELIVERED, REFUSED);
      case PARTLY_DELIVERED -> EnumSet.of(DELIVERED, REFUSED);
      case DELIVERED, REFUSED -> EnumSet.of(DECISION_ASKED);
      case DECISION_ASKED -> EnumSet.of(DECIDED);
      case DECIDED -> EnumSet.noneOf(DocumentRequestStatus.class);
    };
  }

  /** Whether the clock of two weeks or a month runs (L2.27). */
  public boolean isRunning() {
    return WORK.contains(this);
  }

  /** Whether the authority has something to do. */
  public boolean isWaitingForUs() {
    return isRunning() || this == DECISION_ASKED;
  }
}
