package fi.enterfinland.documentrequest.model;

import fi.enterfinland.common.model.RuleViolation;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody asks for.
 *
 * @param words in own words
 * @param kinds the kinds ticked; may be none
 */
public record WantedDocuments(String words, Set<WantedKind> kinds) implements Serializable {
  /** Most characters of the words. */
  public static final int MAX_LENGTH = 2_000;

  /** Keeps an unmodifiable copy, in the order of the kinds. */
  public WantedDocuments {
    Set<WantedKind> copy = EnumSet.noneOf(WantedKind.class);
    copy.addAll(kinds);
    kinds = Collections.unmodifiableSet(copy);
  }

  /** The same without the words, for who may not see contact details among them. */
  WantedDocuments withheld() {
    return new WantedDocuments(null, kinds);
  }

  /** Whether the words are withheld: nobody asks without any. */
  public boolean isWithheld() {
    return words == null;
  }

  /**
   * Requires that something is asked for, in words that are not too long.
   *
   * @throws RuleViolation {@link DocumentRequestRule#NOTHING_ASKED_FOR} or {@link
   *     DocumentRequestRule#WORDS_TOO_LONG}
   */
  WantedDocuments requireWhole() {
    return new WantedDocuments(Words.required(words, DocumentRequestRule.NOTHING_ASKED_FOR), kinds);
  }
}
