package fi.enterfinland.common.model;

import java.util.List;

/**
 * The one refusal: an act was asked for that a rule does not allow. Declared an application
 * exception with roll-back in {@code ejb-jar.xml}, so that it reaches the page or the message reply
 * unwrapped and nothing has changed.
 */
public class RuleViolation extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Rule rule;
  private final transient List<Object> arguments;
  private transient boolean noted;

  /**
   * Refuses.
   *
   * @param rule the rule that refuses
   * @param arguments values for the placeholders of the rule's text; never personal data
   */
  public RuleViolation(Rule rule, Object... arguments) {
    super(rule.name() + (arguments.length == 0 ? "" : " " + List.of(arguments)));
    this.rule = rule;
    this.arguments = List.of(arguments);
  }

  /** The rule that refused. */
  public Rule rule() {
    return rule;
  }

  /** Values for the placeholders of the rule's text. */
  public List<Object> arguments() {
    return arguments;
  }

  /**
   * Whether this refusal is still to be written into the audit trail: true for the first who asks,
   * false for everybody it passes afterwards, and where the rule's refusals are not written down.
   */
  public boolean noteOnce() {
    boolean first = !noted && rule.isNoted();
    noted = true;
    return first;
  }
}
