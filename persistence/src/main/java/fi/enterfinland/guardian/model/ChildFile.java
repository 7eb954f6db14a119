package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.ActingRight;
import java.util.List;

/**
 * A child's case as officers see its family.
 *
 * @param age of the person today, in full years
 * @param applying the name of the guardian who applies, or null if there is none
 * @param guardians those who hold custody now
 * @param consents how everybody stands whose consent is needed
 */
public record ChildFile(
    int age, String applying, List<GuardianshipView> guardians, List<ConsentLine> consents) {
  /** Keeps unmodifiable copies. */
  public ChildFile {
    guardians = List.copyOf(guardians);
    consents = List.copyOf(consents);
  }

  /** As an officer with this right may read it: in free words people tell where they live. */
  public ChildFile asSeenBy(ActingRight right) {
    return right.seesContacts()
        ? this
        : new ChildFile(
            age, applying, guardians, consents.stream().map(ConsentLine::withheld).toList());
  }
}
