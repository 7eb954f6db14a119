package fi.enterfinland.documentrequest.model;

import fi.enterfinland.common.model.RuleViolation;

/** Words that somebody writes and that must be there. */
final class Words {
  private Words() {}

  /**
   * The words without blanks around them.
   *
   * @throws RuleViolation the rule given where there are none, {@link
   *     DocumentRequestRule#WORDS_TOO_LONG} where there are too many
   */
  static String required(String words, DocumentRequestRule missing) {
    if (words == null || words.isBlank()) {
      throw new RuleViolation(missing);
    }
    String stripped = words.strip();
    if (stripped.length() > WantedDocuments.MAX_LENGTH) {
      throw new RuleViolation(DocumentRequestRule.WORDS_TOO_LONG, WantedDocuments.MAX_LENGTH);
    }
    return stripped;
  }
}
