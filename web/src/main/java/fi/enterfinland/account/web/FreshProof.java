package fi.enterfinland.account.web;

import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.RecentProof;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Whether the person signed in has shown who they are a moment ago: without that, nothing that
 * opens the account is changed.
 */
@Named
@RequestScoped
public class FreshProof {
  @Inject private SystemClock clock;
  @Inject private HttpServletRequest request;

  /** {@code #{freshProof.fresh}}: whether changes are possible now. */
  public boolean isFresh() {
    return SignInSession.proof(request).map(proof -> proof.isFresh(clock.now())).orElse(false);
  }

  /**
   * {@code #{freshProof.from('/my/account/sign-in')}}: where it is shown again, and comes back
   * from.
   */
  public String from(String page) {
    return PageAddress.MY_ACCOUNT_CONFIRM.path()
        + "?return="
        + URLEncoder.encode(page, StandardCharsets.UTF_8);
  }

  /**
   * The proof, however old; the service says whether it is fresh.
   *
   * @throws RuleViolation {@link AccountRule#SIGN_IN_AGAIN} if nobody is signed in
   */
  RecentProof proof() {
    return SignInSession.proof(request)
        .orElseThrow(() -> new RuleViolation(AccountRule.SIGN_IN_AGAIN));
  }
}
