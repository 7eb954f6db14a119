package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.Capacity;
import java.time.Instant;
import java.util.Set;

/**
 * One line of the history of a mandate.
 *
 * @param kind what was done
 * @param at when
 * @param by whose name; an officer's is shown by role
 * @param capacity in which capacity
 * @param text in which words, or null
 * @param other about which colleague, or null
 */
public record MandateStepView(
    MandateStep.Kind kind, Instant at, String by, Capacity capacity, String text, String other) {
  /** The same without what the client wrote, for who may not see contact details among it. */
  MandateStepView withheld() {
    boolean ofClient = AccessTable.showsContacts(capacity, Set.of()) && capacity != Capacity.SYSTEM;
    return new MandateStepView(kind, at, by, capacity, ofClient ? null : text, other);
  }
}
