package fi.enterfinland.guardian.model;

import fi.enterfinland.account.model.PersonName;
import java.time.LocalDate;
import java.util.List;

/**
 * What the register of guardians says of a child today.
 *
 * @param personId who the child is there
 * @param name the name
 * @param birthDate the date of birth
 * @param guardians everybody who has custody, together
 */
public record RegisteredChild(
    String personId, PersonName name, LocalDate birthDate, List<Guardian> guardians) {
  /** Keeps an unmodifiable copy. */
  public RegisteredChild {
    guardians = List.copyOf(guardians);
  }

  /**
   * One of the guardians.
   *
   * @param personId who it is in the register
   * @param name the name
   */
  public record Guardian(String personId, PersonName name) {}
}
