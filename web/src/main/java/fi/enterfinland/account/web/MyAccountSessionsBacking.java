package fi.enterfinland.account.web;

import fi.enterfinland.account.model.SessionSummary;
import fi.enterfinland.account.service.SessionService;
import fi.enterfinland.common.web.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Where the person is signed in; any of it can be ended from here. */
@Named
@RequestScoped
public class MyAccountSessionsBacking {
  @Inject private SessionService service;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;

  private List<SessionSummary> sessions;

  /** The person's sessions, the latest used first. */
  public List<SessionSummary> getSessions() {
    if (sessions == null) {
      sessions = service.open(signedIn.actor());
    }
    return sessions;
  }

  /** Whether a session is the one of this page. */
  public boolean isThis(UUID session) {
    return session.equals(own());
  }

  /** Ends one session. */
  public String end(UUID session) {
    service.end(signedIn.actor(), session);
    return PageAddress.MY_ACCOUNT_SESSIONS.redirect();
  }

  /** Ends all but this one. */
  public String endOthers() {
    service.endAll(signedIn.actor(), own());
    return PageAddress.MY_ACCOUNT_SESSIONS.redirect();
  }

  /** Signs out everywhere, here too. */
  public void endAll() throws IOException {
    service.endAll(signedIn.actor(), null);
    request.getSession().invalidate();
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .redirect(request.getContextPath() + PageAddress.SIGNED_OUT.path());
  }

  private UUID own() {
    return SignInSession.registered(request).orElseThrow().id();
  }
}
