package fi.enterfinland.supplement.model;

import fi.enterfinland.common.model.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        .filter(draft -> !isSent(draft.itemId(), draft.text(), draft.cannotReason()))
        .findFirst();
  }

  /** Whether these words are those of the item's latest answer. */
  public boolean isSent(String itemId, String text, String cannotReason) {
    AnswerContent words = new AnswerContent(itemId, text, cannotReason, false, List.of());
    List<SentAnswer> sent = answersTo(itemId);
    if (sent.isEmpty()) {
      return false;
    }
    AnswerContent last = sent.get(sent.size() - 1).content();
    return java.util.Objects.equals(words.text(), last.text())
        && java.util.Objects.equals(words.cannotReason(), last.cannotReason());
  }
}
