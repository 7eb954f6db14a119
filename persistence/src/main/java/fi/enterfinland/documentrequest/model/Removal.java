package fi.enterfinland.documentrequest.model;

import fi.enterfinland.common.model.RuleViolation;
import java.io.Serializable;

/**
 * One entry of the log of what was taken out of a document before it was given (L2.25).
 *
 * @param what in words, without telling what it said
 * @param ground why it is secret
 */
public record Removal(String what, SecrecyGround ground) implements Serializable {
  /**
   * Requires both.
   *
   * @throws RuleViolation {@link DocumentRequestRule#REMOVAL_NOT_GROUNDED}
   */
  Removal requireWhole() {
    if (ground == null) {
      throw new RuleViolation(DocumentRequestRule.REMOVAL_NOT_GROUNDED);
    }
    return new Removal(Words.required(what, DocumentRequestRule.REMOVAL_NOT_GROUNDED), ground);
  }
}
