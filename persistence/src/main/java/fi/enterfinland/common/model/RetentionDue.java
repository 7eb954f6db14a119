package fi.enterfinland.common.model;

import java.time.Instant;

/**
 * Data of one rule of retention is due, to be told of or to be removed. Fired by the nightly job in
 * a transaction of its own for each batch; the feature that holds the data deals with at most so
 * many and says how many it were. Each rule has exactly one such feature.
 */
public final class RetentionDue {
  /** What is to be done. */
  public enum Step {
    /** Tell the owner that it will be removed. */
    TELL,
    /** Remove it. */
    REMOVE
  }

  private final RetentionRule rule;
  private final Step step;
  private final Instant now;
  private final int most;
  private Integer count;

  /**
   * Asks for a batch.
   *
   * @param most how many at most
   */
  public RetentionDue(RetentionRule rule, Step step, int most, Instant now) {
    this.rule = rule;
    this.step = step;
    this.most = most;
    this.now = now;
  }

  /** Whether it is about this rule and step. */
  public boolean is(String name, Step wanted) {
    return step == wanted && rule.name().equals(name);
  }

  /** The rule. */
  public RetentionRule rule() {
    return rule;
  }

  /** Only what is older than this is due. */
  public Instant before() {
    return step == Step.REMOVE
        ? rule.removedBefore(now)
        : rule.toldBefore(now).orElseThrow(() -> new IllegalStateException(rule.name()));
  }

  /** The present instant. */
  public Instant now() {
    return now;
  }

  /** How many at most. */
  public int most() {
    return most;
  }

  /** Says how many were dealt with. */
  public void done(int many) {
    if (count != null) {
      throw new IllegalStateException("Two features deal with " + rule.name());
    }
    count = many;
  }

  /**
   * How many were dealt with.
   *
   * @throws IllegalStateException if no feature deals with the rule: then it is only words
   */
  public int count() {
    if (count == null) {
      throw new IllegalStateException("No feature deals with " + rule.name() + ": " + step);
    }
    return count;
  }
}
