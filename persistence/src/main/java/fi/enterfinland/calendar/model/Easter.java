package fi.enterfinland.calendar.model;

import java.time.LocalDate;

/**
 * The date of Easter Sunday by the Gregorian rule: the Sunday after the ecclesiastical full moon on
 * or after 21 March. Every movable church holiday is counted from it.
 */
final class Easter {
  /** After this many years the dates of Easter begin again from the same place. */
  private static final int CYCLE_YEARS = 5_700_000;

  private Easter() {}

  /**
   * Easter Sunday of a year of the Gregorian calendar, carried backwards and forwards without end.
   *
   * @param year the year, also before 1583 and beyond four digits
   */
  static LocalDate sunday(int year) {
    // Bringing the year into the cycle keeps the divisions below free of negative numbers.
    int y = Math.floorMod(year, CYCLE_YEARS);
    int century = y / 100;
    int goldenNumber = y % 19;
    int leapCenturies = century / 4;
    // The moon is corrected by eight days in 2500 years.
    int moonCorrection = (8 * century + 13) / 25;
    int epact = (century - leapCenturies - moonCorrection + 19 * goldenNumber + 15) % 30;
    // Two exceptions keep the full moon on 18 April at the latest, and unlike within 19 years.
    int daysToFullMoon = epact == 29 || (epact == 28 && goldenNumber > 10) ? epact - 1 : epact;
    int sundayNumber = (y + y / 4 + daysToFullMoon + 2 - century + leapCenturies) % 7;
    int daysFromMarch21 = daysToFullMoon - sundayNumber + 7;
    return LocalDate.of(year, 3, 21).plusDays(daysFromMarch21);
  }
}
