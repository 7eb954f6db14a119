package fi.enterfinland.common.model;

import java.util.Set;

/**
 * Cases were brought in together with their past, in this transaction. What that past was to tell
 * people and other systems was told at its time: its notices and messages are kept as sent, and
 * nothing of it leaves now.
 *
 * @param numbers the cases
 */
public record PastBroughtIn(Set<ApplicationNumber> numbers) {
  /** Keeps an unmodifiable copy. */
  public PastBroughtIn {
    numbers = Set.copyOf(numbers);
  }
}
