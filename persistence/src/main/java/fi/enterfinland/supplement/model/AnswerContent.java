package fi.enterfinland.supplement.model;

import fi.enterfinland.application.model.SubmittedDocument;
import fi.enterfinland.common.model.RuleViolation;
import java.io.Serializable;
import java.util.List;

/**
 * What somebody answers to one item.
 *
 * @param itemId the item
 * @param text the answer in words, or null
 * @param cannotReason why the item cannot be given, which counts as an answer; or null
 * @param confirmed whether a statement was confirmed
 * @param documents the documents of this answer
 */
public record AnswerContent(
    String itemId,
    String text,
    String cannotReason,
    boolean confirmed,
    List<SubmittedDocument> documents)
    implements Serializable {
  /** How many characters an answer or a reason may have. */
  public static final int LONGEST = 2000;

  /** Blank texts are none, and what the database cannot keep is no text. */
  public AnswerContent {
    text = clean(text);
    cannotReason = clean(cannotReason);
    documents = List.copyOf(documents);
  }

  private static String clean(String typed) {
    String text = typed == null ? "" : typed.replace("\0", "").strip();
    return text.isEmpty() ? null : text;
  }

  /** The same words with other documents. */
  public AnswerContent with(List<SubmittedDocument> others) {
    return new AnswerContent(itemId, text, cannotReason, confirmed, others);
  }

  /** Whether nothing at all has been answered. */
  public boolean isEmpty() {
    return text == null && cannotReason == null && !confirmed && documents.isEmpty();
  }

  /** Whether this answers an item of a kind: what was asked, or why it cannot be given. */
  public boolean answers(ItemKind kind) {
    return cannotReason != null
        || switch (kind) {
          case DOCUMENT -> !documents.isEmpty();
          case ANSWER -> text != null;
          case CONFIRM -> confirmed;
        };
  }

  /**
   * Requires texts of a length people can read.
   *
   * @throws RuleViolation {@link SupplementRule#ANSWER_TOO_LONG} if one is longer
   */
  public AnswerContent requireLength() {
    if (isTooLong(text) || isTooLong(cannotReason)) {
      throw new RuleViolation(SupplementRule.ANSWER_TOO_LONG, LONGEST);
    }
    return this;
  }

  private static boolean isTooLong(String text) {
    return text != null && text.codePointCount(0, text.length()) > LONGEST;
  }
}
