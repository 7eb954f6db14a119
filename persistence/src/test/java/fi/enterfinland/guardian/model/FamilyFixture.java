package fi.enterfinland.guardian.model;

import static fi.enterfinland.application.model.ApplicationFixture.NOW;
import static fi.enterfinland.application.model.ApplicationFixture.NUMBER;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Rights;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.account.model.PersonName;
import java.lang.reflect.Field;
import java.time.LocalDate;

/** A child with two guardians, as the register tells of them. */
final class FamilyFixture {
  static final long MOTHER = 11;
  static final long FATHER = 12;
  static final long CHILD = 13;

  final Child child;
  final Guardianship mother;
  final Guardianship father;
  final ChildCase childCase;

  FamilyFixture(LocalDate born) {
    child = withId(Child.documented(new PersonName("Aino", "Okafor"), born), 1L);
    mother = guardian(1, "Tuuli Kivelä-Okafor", MOTHER);
    father = guardian(2, "Emeka Okafor", FATHER);
    childCase = ChildCase.begin(motherActs(), mother);
  }

  private Guardianship guardian(long id, String name, long account) {
    return withId(
        Guardianship.documented(child.id(), name, account, "Extract of 1.12.2026", 2, NOW), id);
  }

  static ActingRight motherActs() {
    return right(MOTHER, Capacity.GUARDIAN);
  }

  static ActingRight fatherActs() {
    return right(FATHER, Capacity.CO_GUARDIAN);
  }

  static ActingRight childActs() {
    return right(CHILD, Capacity.SELF);
  }

  static ActingRight clockActs() {
    return Rights.system(NUMBER);
  }

  static ActingRight right(long account, Capacity capacity) {
    return Rights.person(NUMBER, account, capacity, IdentityLevel.STRONG);
  }

  /** Only the database gives ids. */
  private static <T> T withId(T entity, long id) {
    try {
      Field field = entity.getClass().getDeclaredField("id");
      field.setAccessible(true);
      field.set(entity, id);
      return entity;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
