package fi.enterfinland.account.gateway;

import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.common.model.RuleViolation;

/**
 * An answer of an identification service that is not believed, or did not come. The person is told
 * the rule; the reason is for the log and never holds a token.
 */
public class IdentificationRefused extends RuleViolation {
  private static final long serialVersionUID = 1L;

  private final String reason;

  IdentificationRefused(AccountRule rule, String reason) {
    super(rule);
    this.reason = reason;
  }

  IdentificationRefused(AccountRule rule, String reason, Throwable cause) {
    this(rule, reason);
    initCause(cause);
  }

  static IdentificationRefused because(String reason) {
    return new IdentificationRefused(AccountRule.IDENTIFICATION_REFUSED, reason);
  }

  /** What was wrong, for the log. */
  public String reason() {
    return reason;
  }

  /** The rule, as one of an account's. */
  public AccountRule accountRule() {
    return (AccountRule) rule();
  }
}
