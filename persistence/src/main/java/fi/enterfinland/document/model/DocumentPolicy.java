package fi.enterfinland.document.model;

import fi.enterfinland.common.model.RuleViolation;
import java.util.regex.Pattern;

/** What a slot may hold. */
public final class DocumentPolicy {
  /** Most files in one slot. */
  public static final int MAX_PER_SLOT = 30;

  private static final Pattern SLOT = Pattern.compile("[A-Za-z0-9_.:\\[\\]-]{1,200}");

  private DocumentPolicy() {}

  /**
   * Requires that a slot's name is one at all; whether it takes documents now is for its owner.
   *
   * @throws RuleViolation {@link DocumentRule#DOCUMENT_NOT_ASKED}
   */
  public static void requireSlot(String slot) {
    if (slot == null || !SLOT.matcher(slot).matches()) {
      throw new RuleViolation(DocumentRule.DOCUMENT_NOT_ASKED);
    }
  }

  /**
   * Requires room for one more file.
   *
   * @param held how many the slot holds now
   * @throws RuleViolation {@link DocumentRule#FILES_TOO_MANY}
   */
  public static void requireRoom(long held) {
    if (held >= MAX_PER_SLOT) {
      throw new RuleViolation(DocumentRule.FILES_TOO_MANY, MAX_PER_SLOT);
    }
  }
}
