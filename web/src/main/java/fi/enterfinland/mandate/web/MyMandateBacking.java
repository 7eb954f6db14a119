package fi.enterfinland.mandate.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.mandate.model.ClientMandate;
import fi.enterfinland.mandate.model.MandateTerms;
import fi.enterfinland.mandate.service.ClientMandateService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One who acts for the person of a case, or asks to; and what the person says to it. */
@Named
@RequestScoped
public class MyMandateBacking {
  @Inject private ClientMandateService service;
  @Inject private SignedIn signedIn;
  @Inject private CaseHead head;
  @Inject private HttpServletRequest request;

  private final TermFields terms = new TermFields();
  private ClientMandate view;
  private Long seen;
  private String reason;
  private String words;

  /** Reads the mandate; one of another person is not found. */
  public void open() {
    getView();
  }

  /** The mandate, its holder, and who sits in the seat. */
  public ClientMandate getView() {
    if (view == null) {
      view = service.open(signedIn.actor(), head.getNumber(), id());
    }
    return view;
  }

  /** Lets the holder act, within what was ticked; whoever was seen in the seat leaves it. */
  public String confirm() {
    service.confirm(
        signedIn.actor(), head.getNumber(), id(), seen, terms.narrow(getView().mandate().terms()));
    return told("client.confirmed");
  }

  /** Says that the holder may not act. */
  public String refuse() {
    service.refuse(signedIn.actor(), head.getNumber(), id(), reason);
    return told("client.refused");
  }

  /** Lets the holder do less from now on. */
  public String limit() {
    MandateTerms before = getView().mandate().terms();
    MandateTerms narrowed = terms.narrow(before);
    if (narrowed.equals(before)) {
      return told("client.unlimited");
    }
    service.limit(signedIn.actor(), head.getNumber(), id(), narrowed);
    return told("client.limited");
  }

  /** Ends that the holder acts. */
  public String revoke() {
    service.revoke(signedIn.actor(), head.getNumber(), id(), words);
    return told("client.revoked");
  }

  /** Where to come back to after a strong identification. */
  public String getLoginAddress() {
    return PageAddress.LOGIN.path()
        + "?return="
        + PageAddress.MY_CASE_MANDATE.path(head.getNumber(), id());
  }

  private String told(String key) {
    MandateTexts.tell(key);
    return PageAddress.MY_CASE_MANDATES.redirect(head.getNumber());
  }

  private long id() {
    return Long.parseLong(request.getParameter("id"));
  }

  /** What is limited. */
  public TermFields getTerms() {
    return terms;
  }

  /** Whom the page showed in the seat, or null for nobody. */
  public Long getSeen() {
    return getView().seated() == null ? null : getView().seated().id();
  }

  /** Takes whom the page showed in the seat when it was sent. */
  public void setSeen(Long seen) {
    this.seen = seen;
  }

  /** Why the client refuses. */
  public String getReason() {
    return reason;
  }

  /** Sets why the client refuses. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Why the client ends it. */
  public String getWords() {
    return words;
  }

  /** Sets why the client ends it. */
  public void setWords(String words) {
    this.words = words;
  }
}
