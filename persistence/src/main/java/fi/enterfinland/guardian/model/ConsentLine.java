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
 * @param at when the person last consented or refused or was excused, or null
 * @param excuse why the person is not waited for, or null
 */
public record ConsentLine(
    Long guardianship,
    String name,
    boolean known,
    ConsentState state,
    String reason,
    Instant at,
    Excuse excuse) {
  /** The same without the words, for who may not see contact details among them. */
  ConsentLine withheld() {
    return new ConsentLine(guardianship, name, known, state, null, at, excuse);
  }

  /** Whether nothing more is needed of the person. */
  public boolean isSettled() {
    return state == ConsentState.CONSENTED || state == ConsentState.EXCUSED;
  }

  /** Whether the person could be excused now. */
  public boolean isExcusable() {
    return !isOfChild() && (state == ConsentState.WAITING || state == ConsentState.LAPSED);
  }

  /** Whether it is the child's own. */
  public boolean isOfChild() {
    return guardianship == null;
  }
}
