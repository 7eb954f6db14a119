package fi.enterfinland.application.model;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Standing;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import java.util.List;
import java.util.Optional;

/**
 * Something of a case as one account finds it, read in one statement with what the account may do
 * there. It is given against a right only, which the policy makes of the standings.
 *
 * @param <T> what was read
 */
public final class Found<T> {
  private final ApplicationNumber number;
  private final List<Standing> standings;
  private final Optional<T> what;

  /** Of a case: with the lines of the ledger, and with what was read beside them. */
  Found(ApplicationNumber number, List<Standing> standings, Optional<T> what) {
    this.number = number;
    this.standings = standings;
    this.what = what;
  }

  /**
   * How the account stands towards the case, by the open lines of the ledger; no standing if it has
   * none, whether the case exists or not.
   */
  public List<Standing> standings() {
    return standings;
  }

  /**
   * What was read.
   *
   * @param right to see it, in the same case
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} in another, or if there is none
   */
  public T by(ActingRight right) {
    return what.filter(found -> number.equals(right.number()))
        .orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
  }
}
