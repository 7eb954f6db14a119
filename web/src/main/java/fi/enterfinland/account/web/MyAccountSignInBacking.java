package fi.enterfinland.account.web;

import fi.enterfinland.account.model.PasswordPolicy;
import fi.enterfinland.account.model.WaysIn;
import fi.enterfinland.account.service.SignInService;
import fi.enterfinland.account.service.WaysInService;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** The ways into the account: each can be added, and taken away while another is left. */
@Named
@RequestScoped
public class MyAccountSignInBacking {
  @Inject private WaysInService service;
  @Inject private SignInService signIns;
  @Inject private PasswordPolicy passwords;
  @Inject private FreshProof proof;
  @Inject private SignedIn signedIn;
  @Inject private Languages languages;
  @Inject private HttpServletRequest request;

  private WaysIn own;
  private String newPassword;
  private String otherEmail;
  private String otherPassword;

  /** The ways in now. */
  public WaysIn getWays() {
    if (own == null) {
      own = service.of(signedIn.actor());
    }
    return own;
  }

  /** Chooses a password, the first or another one. */
  public void choosePassword() throws IOException {
    FieldChecks checks = new FieldChecks(languages.current());
    checks.refuse(
        passwords.refusal(newPassword, List.of()),
        "newPassword",
        PasswordPolicy.SHORTEST,
        PasswordPolicy.LONGEST);
    if (checks.failed()) {
      return;
    }
    service.choosePassword(proof.proof(), newPassword);
    done();
  }

  /** Takes the password away. */
  public void dropPassword() throws IOException {
    service.dropPassword(proof.proof());
    done();
  }

  /** Takes the identification away. */
  public void unlink() throws IOException {
    service.unlink(proof.proof());
    done();
  }

  /** Makes another account of the person's part of this one. */
  public void join() throws IOException {
    signIns.join(proof.proof(), otherEmail, otherPassword, DeviceCookie.origin(request));
    done();
  }

  private void done() throws IOException {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .redirect(request.getContextPath() + PageAddress.MY_ACCOUNT_SIGN_IN.path() + "?done=1");
  }

  /** Whether something has just been changed. */
  public boolean isDone() {
    return request.getParameter("done") != null;
  }

  /** A password is never shown again. */
  public String getNewPassword() {
    return null;
  }

  public void setNewPassword(String newPassword) {
    this.newPassword = newPassword;
  }

  public String getOtherEmail() {
    return otherEmail;
  }

  public void setOtherEmail(String otherEmail) {
    this.otherEmail = otherEmail;
  }

  /** A password is never shown again. */
  public String getOtherPassword() {
    return null;
  }

  public void setOtherPassword(String otherPassword) {
    this.otherPassword = otherPassword;
  }
}
