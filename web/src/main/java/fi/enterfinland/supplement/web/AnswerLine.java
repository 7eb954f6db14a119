package fi.enterfinland.supplement.web;

import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.supplement.model.AnswerContent;
import fi.enterfinland.supplement.model.ItemState;
import fi.enterfinland.supplement.model.SentAnswer;
import fi.enterfinland.supplement.model.SupplementItem;
import java.util.List;

/**
 * One item of a request as the page shows it.
 *
 * @param order 1 for the first
 * @param item what is asked, and how far it is
 * @param sent what was sent, oldest first
 * @param typed what stands in the fields
 * @param counter the edit counter of what is saved, 0 for nothing
 * @param documents everything in the item's slot
 * @param slot the slot's key
 * @param open whether it can be answered now
 */
public record AnswerLine(
    int order,
    SupplementItem item,
    List<SentAnswer> sent,
    AnswerContent typed,
    long counter,
    List<DocumentView> documents,
    String slot,
    boolean open) {
  /** The state as shown: what is being written is a state of its own. */
  public String state() {
    return isDraft() ? "DRAFT" : item.state().name();
  }

  /** Whether something is written or added and not sent. */
  public boolean isDraft() {
    return open && (!typed.isEmpty() || documents.stream().anyMatch(one -> !one.isSent()));
  }

  /** Whether it would be sent now. */
  public boolean isReady() {
    AnswerContent whole = typed;
    boolean added = documents.stream().anyMatch(document -> !document.isSent());
    if (!open) {
      return false;
    }
    return switch (item.asked().kind()) {
      case DOCUMENT -> added || whole.cannotReason() != null;
      case ANSWER, CONFIRM ->
          whole.answers(item.asked().kind()) || (added && item.state() == ItemState.SENT);
    };
  }

  /** The tint of its state. */
  public String chip() {
    return switch (state()) {
      case "ACCEPTED" -> "ok";
      case "SENT", "DRAFT" -> "info";
      case "NOT_ENOUGH" -> "err";
      default -> "warn";
    };
  }

  /** The icon of its state. */
  public String symbol() {
    return switch (state()) {
      case "ACCEPTED" -> "check-circle";
      case "SENT" -> "send";
      case "DRAFT" -> "edit";
      case "NOT_ENOUGH" -> "error";
      default -> "flag";
    };
  }
}
