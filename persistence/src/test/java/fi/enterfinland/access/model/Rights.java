package fi.enterfinland.access.model;

import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.account.model.OfficeTask;
import fi.enterfinland.common.model.ApplicationNumber;
import java.util.Set;

/** Rights for tests of the model; in the product only the access policy makes them. */
public final class Rights {
  private Rights() {}

  /** The applicant's own right. */
  public static ActingRight applicant(ApplicationNumber number) {
    return right(number, 1L, "Meera Thapaliya", Capacity.SELF);
  }

  /** The right of an officer with every task. */
  public static ActingRight officer(ApplicationNumber number) {
    return officer(number, OfficeTask.values());
  }

  /** The right of an officer with these tasks. */
  public static ActingRight officer(ApplicationNumber number, OfficeTask... tasks) {
    return new ActingRight(
        number,
        2L,
        "Kaisa Hölttäniemi",
        Capacity.OFFICER,
        "test",
        IdentityLevel.STRONG,
        "test",
        Set.of(tasks),
        true);
  }

  /** The clock's right. */
  public static ActingRight system(ApplicationNumber number) {
    return right(number, null, "Enter Finland", Capacity.SYSTEM);
  }

  /** A person's right in a capacity, identified so surely. */
  public static ActingRight person(
      ApplicationNumber number, long account, Capacity capacity, IdentityLevel level) {
    return new ActingRight(
        number, account, "Ram Thapaliya", capacity, "test", level, "test", Set.of(), true);
  }

  /** The right of somebody from whom contact details of a protected person are kept. */
  public static ActingRight withoutContacts(
      ApplicationNumber number, String name, Capacity capacity) {
    return new ActingRight(
        number, 9L, name, capacity, "test", IdentityLevel.STRONG, "test", Set.of(), false);
  }

  /** A person's right in a capacity, in a case whose person's contact details are withheld. */
  public static ActingRight withoutContacts(
      ApplicationNumber number, long account, Capacity capacity) {
    return new ActingRight(
        number,
        account,
        "Ram Thapaliya",
        capacity,
        "test",
        IdentityLevel.STRONG,
        "test",
        Set.of(),
        false);
  }

  private static ActingRight right(
      ApplicationNumber number, Long account, String name, Capacity capacity) {
    return new ActingRight(
        number, account, name, capacity, "test", IdentityLevel.STRONG, "test", Set.of(), true);
  }
}
