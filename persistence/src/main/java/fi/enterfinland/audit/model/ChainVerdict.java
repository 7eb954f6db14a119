package fi.enterfinland.audit.model;

import java.util.Optional;

/**
 * What a walk along the whole chain has found.
 *
 * @param links how many links hold
 * @param head the hash of the last of them, in hexadecimal
 * @param breach the first that does not, or empty if all hold
 */
public record ChainVerdict(long links, String head, Optional<ChainBreach> breach) {
  /** Whether nothing was changed, removed, swapped or slipped in. */
  public boolean isWhole() {
    return breach.isEmpty();
  }
}
