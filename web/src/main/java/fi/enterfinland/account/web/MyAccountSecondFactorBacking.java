package fi.enterfinland.account.web;

import fi.enterfinland.account.model.RecoveryCode;
import fi.enterfinland.account.model.WaysIn;
import fi.enterfinland.account.service.SecondFactorService;
import fi.enterfinland.account.service.WaysInService;
import fi.enterfinland.common.web.PageAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** Setting up the second factor: the QR code, the code that shows it works, the codes on paper. */
@Named
@RequestScoped
public class MyAccountSecondFactorBacking {
  @Inject private SecondFactorService service;
  @Inject private WaysInService ways;
  @Inject private FreshProof proof;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;

  private WaysIn own;
  private Optional<Integer> left;
  private String code;
  private List<String> paper = List.of();

  /** The ways in: only a password takes a second factor. */
  public WaysIn getWays() {
    if (own == null) {
      own = ways.of(signedIn.actor());
    }
    return own;
  }

  /** Whether it is on. */
  public boolean isOn() {
    return left().isPresent();
  }

  /** How many recovery codes are left. */
  public int getLeft() {
    return left().orElse(0);
  }

  private Optional<Integer> left() {
    if (left == null) {
      left = service.codesLeft(signedIn.actor());
    }
    return left;
  }

  /** What the app reads. */
  public QrImage getImage() {
    return QrImage.of(SignInSession.secret(request).address(getWays().email().orElse("")));
  }

  /** The secret for typing, in groups of four. */
  public String getTyped() {
    return SignInSession.secret(request).typed().replaceAll("(.{4})(?=.)", "$1 ");
  }

  /** Switches it on; the recovery codes are shown on this page, this once. */
  public void switchOn() {
    List<RecoveryCode> codes = service.switchOn(proof.proof(), SignInSession.secret(request), code);
    SignInSession.forgetSecret(request);
    paper = codes.stream().map(RecoveryCode::value).toList();
    left = null;
  }

  /** Switches it off. */
  public String switchOff() {
    service.switchOff(proof.proof());
    return PageAddress.MY_ACCOUNT_SECOND_FACTOR.redirect();
  }

  /** The recovery codes, right after they were made. */
  public List<String> getPaper() {
    return paper;
  }

  /** A code is never shown again. */
  public String getCode() {
    return null;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
