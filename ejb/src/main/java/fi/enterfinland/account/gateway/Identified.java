package fi.enterfinland.account.gateway;

import fi.enterfinland.account.model.IdentityAssertion;
import java.io.Serializable;

/**
 * A person identified, and what is needed to end the session at the identification service too.
 *
 * @param assertion who, how surely
 * @param idToken the signed statement, shown to the service again at sign-out
 */
public record Identified(IdentityAssertion assertion, String idToken) implements Serializable {
  /** Keeps the statement out of logs. */
  @Override
  public String toString() {
    return "Identified[" + assertion.issuer() + "]";
  }
}
