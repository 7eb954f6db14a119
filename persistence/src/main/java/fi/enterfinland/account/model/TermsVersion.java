package fi.enterfinland.account.model;

import fi.enterfinland.common.model.LocalizedText;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the terms of use.
 *
 * @param firstDay the day it came into force, which is also its name
 * @param digest SHA-256 of its text in the three languages
 * @param changes what it changed in the one before
 */
public record TermsVersion(LocalDate firstDay, String digest, List<LocalizedText> changes) {
  /** Keeps an unmodifiable copy of the changes. */
  public TermsVersion {
    changes = List.copyOf(changes);
  }

  /** The name a promise keeps of the text it was made to. */
  public String name() {
    return firstDay.toString();
  }
}
