package fi.enterfinland.mandate.model;

import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.guardian.model.Birthday;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/**
 * How far a mandate reaches, as the power of attorney or the order says.
 *
 * @param scope one case or all
 * @param validUntil the last day, in Helsinki, or null while nothing ends it
 * @param receivesService whether what is served to the client is served to the holder (L2.08)
 * @param maySubstitute whether the holder may let others act
 */
public record MandateTerms(
    MandateScope scope, LocalDate validUntil, boolean receivesService, boolean maySubstitute)
    implements Serializable {
  /** So many days before the last one its people are warned. */
  public static final int WARNED_DAYS = 14;

  void requireFuture(LocalDate today) {
    if (validUntil != null && validUntil.isBefore(today)) {
      throw new RuleViolation(MandateRule.PERIOD_OVER_ALREADY, "validUntil");
    }
  }

  /** The same, but no longer than to this day; null limits nothing. */
  public MandateTerms until(LocalDate day) {
    return day == null || (validUntil != null && validUntil.isBefore(day))
        ? this
        : new MandateTerms(scope, day, receivesService, maySubstitute);
  }

  /**
   * The same, but no longer than the role lasts: a representative's task ends with the client's
   * 18th birthday (746/2011 §43).
   *
   * @param birthday of the client, asked for only where it decides
   * @throws RuleViolation {@link MandateRule#CLIENT_IS_OF_AGE}
   */
  public MandateTerms untilMajority(MandateRole role, Supplier<Birthday> birthday, Instant now) {
    if (!role.endsAtMajority()) {
      return this;
    }
    Birthday client = birthday.get();
    if (client.isOfAge(now)) {
      throw new RuleViolation(MandateRule.CLIENT_IS_OF_AGE);
    }
    return until(client.reaches(Birthday.OF_AGE).minusDays(1));
  }

  /** The narrower of the two in every respect: a client limits, and never widens. */
  MandateTerms within(MandateTerms limit) {
    return new MandateTerms(
            scope == MandateScope.ALL_CASES ? limit.scope : scope,
            validUntil,
            receivesService && limit.receivesService,
            maySubstitute && limit.maySubstitute)
        .until(limit.validUntil);
  }
}
