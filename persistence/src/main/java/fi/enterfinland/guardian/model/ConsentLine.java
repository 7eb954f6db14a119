package fi.enterfinland.guardian.model;

import java.time.Instant;

/**
 * How somebody stands whose consent is needed.
 *
 * @param guardianship whose, or null for the child
 * @param name of that person
 * @param known whether the person has an account here, and so can be told
 * @param state how the person stands
 * @param reason of a refusal, or null
 * @param at when the person last consented or refused, or null
 */
public record ConsentLine(
    Long guardianship, String name, boolean known, ConsentState state, String reason, Instant at) {
  /** Whether it is the child's own. */
  public boolean isOfChild() {
    return guardianship == null;
  }
}
