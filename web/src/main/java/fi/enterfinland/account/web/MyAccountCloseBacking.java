package fi.enterfinland.account.web;

import fi.enterfinland.account.service.MyAccountService;
import fi.enterfinland.common.web.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Closes one's own account, after a fresh confirmation. */
@Named
@RequestScoped
public class MyAccountCloseBacking {
  @Inject private MyAccountService service;
  @Inject private FreshProof proof;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;

  private String password;

  /** Whether a password confirms it; otherwise a new identification does. */
  public boolean isByPassword() {
    return service.view(signedIn.actor()).hasPassword();
  }

  /** Closes the account and ends this session. */
  public void close() throws IOException {
    service.close(proof.proof(), password);
    request.getSession().invalidate();
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .redirect(request.getContextPath() + PageAddress.ACCOUNT_CLOSED.path());
  }

  /** A password is never shown again. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
