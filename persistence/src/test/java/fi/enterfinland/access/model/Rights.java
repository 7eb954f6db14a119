package fi.enterfinland.access.model;

import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.common.model.ApplicationNumber;

/** Rights for tests of the model; in the product only the access policy makes them. */
public final class Rights {
  private Rights() {}

  /** The applicant's own right. */
  public static ActingRight applicant(ApplicationNumber number) {
    return right(number, 1L, "Meera Thapaliya", Capacity.SELF);
  }

  /** An officer's right. */
  public static ActingRight officer(ApplicationNumber number) {
    return right(number, 2L, "Kaisa Hölttäniemi", Capacity.OFFICER);
  }

  /** The clock's right. */
  public static ActingRight system(ApplicationNumber number) {
    return right(number, null, "Enter Finland", Capacity.SYSTEM);
  }

  /** A person's right in a capacity, identified so surely. */
  public static ActingRight person(
      ApplicationNumber number, long account, Capacity capacity, IdentityLevel level) {
    return new ActingRight(number, account, "Ram Thapaliya", capacity, "test", level, "test", true);
  }

  private static ActingRight right(
      ApplicationNumber number, Long account, String name, Capacity capacity) {
    return new ActingRight(
        number, account, name, capacity, "test", IdentityLevel.STRONG, "test", true);
  }
}
