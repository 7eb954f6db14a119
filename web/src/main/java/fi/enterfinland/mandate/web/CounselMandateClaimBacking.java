package fi.enterfinland.mandate.web;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageMessages;
import fi.enterfinland.mandate.model.MandateStatus;
import fi.enterfinland.mandate.model.MandateView;
import fi.enterfinland.mandate.service.MandatePaperService;
import fi.enterfinland.mandate.service.MandateService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;

/** One own mandate or claim: how it stands, and what its holder can do with it now. */
@Named
@RequestScoped
public class CounselMandateClaimBacking {
  @Inject private MandateService service;
  @Inject private MandatePaperService papers;
  @Inject private SignedIn signedIn;
  @Inject private Languages languages;
  @Inject private HttpServletRequest request;

  private MandateView view;
  private List<String> refused;
  private String answer;
  private String reason;
  private String email;

  /** Loads it; somebody else's is not found. */
  public void load() {
    getView();
  }

  /** How it stands. */
  public MandateView getView() {
    if (view == null) {
      view = service.view(actor(), id());
    }
    return view;
  }

  private long id() {
    return Long.parseLong(request.getParameter("id"));
  }

  private Actor actor() {
    return signedIn.actor();
  }

  /** Which papers were not accepted a moment ago, and why. */
  public List<String> getRefused() {
    if (refused == null) {
      refused = PaperUploadServlet.takeRefused(request);
    }
    return refused;
  }

  /** Whether papers can be added and taken away. */
  public boolean isWritable() {
    return getView().status() == MandateStatus.DRAFT
        || getView().status() == MandateStatus.NEEDS_SPECIFICATION;
  }

  /** Takes a paper away. */
  public String removePaper(UUID paper) {
    papers.remove(actor(), id(), paper);
    return done("paper.removed");
  }

  /** Sends the claim. */
  public String send() {
    service.submit(actor(), id());
    return done("claim.sent");
  }

  /** Makes clear what was asked. */
  public String specify() {
    service.specify(actor(), id(), answer);
    return done("claim.answered");
  }

  /** Takes the claim back. */
  public String withdraw() {
    service.withdraw(actor(), id());
    return done("claim.withdrawn");
  }

  /** Gives up acting for the client: the client is in no list any more. */
  public String resign() {
    service.resign(actor(), id(), reason);
    return done("claim.resigned");
  }

  /** Lets a colleague act. */
  public String name() {
    service.nameSubstitute(actor(), id(), email);
    return done("colleague.named");
  }

  /** A colleague acts no more. */
  public String dismiss(long account) {
    service.endSubstitute(actor(), id(), account);
    return done("colleague.ended");
  }

  private String done(String key) {
    PageMessages.tell(MandateTexts.in(languages.current()).getString(key));
    return PageAddress.COUNSEL_MANDATE.redirect(id());
  }

  /** The answer being written. */
  public String getAnswer() {
    return answer;
  }

  /** Takes the answer. */
  public void setAnswer(String answer) {
    this.answer = answer;
  }

  /** Why the person gives it up, or null. */
  public String getReason() {
    return reason;
  }

  /** Takes why the person gives it up. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** The address of a colleague's account. */
  public String getEmail() {
    return email;
  }

  /** Takes the address of a colleague's account. */
  public void setEmail(String email) {
    this.email = email;
  }
}
