package fi.enterfinland.supplement.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.application.model.SubmittedDocument;
import fi.enterfinland.common.model.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the page of one request needs.
 *
 * @param summary the request in short
 * @param language the language of the introduction
 * @param intro its first sentences
 * @param openedAt when somebody entitled first read it, or null
 * @param withdrawnBecause why it is not needed any more, or null
 * @param timeAskedUntil the last day wished for, or null
 * @param timeAskedBecause why more time was asked for, or null
 * @param timeDecidedBecause the authority's words about it, or null
 * @param answers all that was sent, oldest first
 * @param drafts what is being written, an item each
 */
public record SupplementDetails(
    SupplementSummary summary,
    Language language,
    String intro,
    Instant openedAt,
    String withdrawnBecause,
    LocalDate timeAskedUntil,
    String timeAskedBecause,
    String timeDecidedBecause,
    List<SentAnswer> answers,
    List<DraftAnswer> drafts) {
  /** Keeps unmodifiable copies. */
  public SupplementDetails {
    answers = List.copyOf(answers);
    drafts = List.copyOf(drafts);
  }

  /** What was sent for an item, oldest first. */
  public List<SentAnswer> answersTo(String itemId) {
    return answers.stream().filter(answer -> answer.content().itemId().equals(itemId)).toList();
  }

  /** What is being written for an item and differs from what was sent last. */
  public Optional<DraftAnswer> draftOf(String itemId) {
    return drafts.stream()
        .filter(draft -> draft.itemId().equals(itemId))
        .filter(draft -> !content(draft).isEmpty() && !isSent(content(draft)))
        .findFirst();
  }

  /** The edit counter of what is saved for an item, 0 for nothing. */
  public long counterOf(String itemId) {
    return drafts.stream()
        .filter(draft -> draft.itemId().equals(itemId))
        .mapToLong(DraftAnswer::counter)
        .findFirst()
        .orElse(0);
  }

  private static AnswerContent content(DraftAnswer draft) {
    return new AnswerContent(
        draft.itemId(), draft.text(), draft.cannotReason(), draft.confirmed(), List.of());
  }

  /** Whether these words and this tick are those of the item's latest answer. */
  private boolean isSent(AnswerContent words) {
    List<SentAnswer> sent = answersTo(words.itemId());
    if (sent.isEmpty()) {
      return false;
    }
    AnswerContent last = sent.get(sent.size() - 1).content();
    return Objects.equals(words.text(), last.text())
        && Objects.equals(words.cannotReason(), last.cannotReason())
        && words.confirmed() == last.confirmed();
  }

  /**
   * What there is to send for an item: the words, unless they were sent already, and the documents
   * not sent yet. Empty if nothing new answers the item.
   */
  public Optional<AnswerContent> newAnswer(
      AnswerContent words, List<SubmittedDocument> unsentDocuments) {
    boolean repeated = isSent(words);
    AnswerContent answer =
        repeated
            ? new AnswerContent(words.itemId(), null, null, false, unsentDocuments)
            : new AnswerContent(
                words.itemId(),
                words.text(),
                words.cannotReason(),
                words.confirmed(),
                unsentDocuments);
    SupplementItem item = summary.items().item(words.itemId());
    boolean ready =
        item.state() == ItemState.SENT ? !answer.isEmpty() : answer.answers(item.asked().kind());
    return ready ? Optional.of(answer) : Optional.empty();
  }

  /**
   * As somebody with this right may read it. In free words and in documents people tell where they
   * live: of a protected person they are for those only who may see contact details.
   */
  public SupplementDetails asSeenBy(ActingRight right) {
    return right.seesContacts()
        ? this
        : withheld(drafts.stream().map(draft -> draft.asSeenBy(right)).toList());
  }

  /** As somebody reads it who sees no contact details and writes no answers. */
  public SupplementDetails withheld() {
    return withheld(List.of());
  }

  private SupplementDetails withheld(List<DraftAnswer> seen) {
    return new SupplementDetails(
        summary,
        language,
        intro,
        openedAt,
        withdrawnBecause,
        timeAskedUntil,
        null,
        timeDecidedBecause,
        answers.stream().map(SentAnswer::withheld).toList(),
        seen);
  }

  /** The same without what is being written, for those who have no part in the writing. */
  public SupplementDetails withoutDrafts() {
    return new SupplementDetails(
        summary,
        language,
        intro,
        openedAt,
        withdrawnBecause,
        timeAskedUntil,
        timeAskedBecause,
        timeDecidedBecause,
        answers,
        List.of());
  }
}
