package fi.enterfinland.account.web;

import fi.enterfinland.account.model.ConsentKind;
import fi.enterfinland.account.model.TermsOfUse;
import fi.enterfinland.account.model.TermsVersion;
import fi.enterfinland.account.service.MyAccountService;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** The terms of use have changed: what is new in them, to be accepted before going on. */
@Named
@RequestScoped
public class MyAccountTermsBacking {
  @Inject private MyAccountService service;
  @Inject private SignedIn signedIn;
  @Inject private Languages languages;
  @Inject private HttpServletRequest request;

  private List<TermsVersion> changes;

  /** The versions not accepted yet, each with its changes; none if all are. */
  public List<TermsVersion> getChanges() {
    if (changes == null) {
      changes = TermsOfUse.since(service.acceptedTerms(signedIn.actor()).orElse(null));
    }
    return changes;
  }

  /** Accepts the terms shown now, and goes on to where the person was going. */
  public void accept() throws IOException {
    service.consent(signedIn.actor(), ConsentKind.TERMS, languages.current());
    SignInSession.termsAccepted(request, TermsOfUse.current().name());
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .redirect(request.getContextPath() + back().value());
  }

  private ReturnPath back() {
    return ReturnPath.of(request.getParameter("return"))
        .orElseGet(() -> new ReturnPath(PageAddress.MY_CASES.path()));
  }
}
