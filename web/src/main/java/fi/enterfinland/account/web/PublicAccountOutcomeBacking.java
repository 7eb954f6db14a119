package fi.enterfinland.account.web;

import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** What the pages at the end of an identification or a session say. */
@Named
@RequestScoped
public class PublicAccountOutcomeBacking {
  @Inject private Languages languages;
  @Inject private HttpServletRequest request;

  /** Why an identification was refused. */
  public String getRefusal() {
    Object rule = request.getAttribute(IdentificationServlet.REFUSED);
    return Refusals.text(
        new RuleViolation(
            rule instanceof AccountRule told ? told : AccountRule.IDENTIFICATION_REFUSED),
        languages.current());
  }

  /** Where the identification service's own session is ended, empty if there is nothing to end. */
  public String getOnward() {
    Object address = request.getAttribute(SignOutServlet.ONWARD);
    return address == null ? "" : address.toString();
  }
}
