package fi.enterfinland.guardian.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A child on the page of a guardian.
 *
 * @param childId the child
 * @param name the child's name
 * @param birthDate the date of birth
 * @param age in full years today
 * @param others the other guardians, by name
 * @param cases what guardians have applied for
 */
public record FamilyMember(
    long childId,
    String name,
    LocalDate birthDate,
    int age,
    List<String> others,
    List<FamilyCase> cases) {
  /** Keeps unmodifiable copies. */
  public FamilyMember {
    others = List.copyOf(others);
    cases = List.copyOf(cases);
  }
}
