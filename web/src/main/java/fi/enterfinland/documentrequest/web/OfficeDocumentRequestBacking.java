package fi.enterfinland.documentrequest.web;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageNotFoundException;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.documentrequest.model.ExtensionGround;
import fi.enterfinland.documentrequest.model.SecrecyGround;
import fi.enterfinland.documentrequest.service.DocumentDeskPage;
import fi.enterfinland.documentrequest.service.DocumentDeskService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One request for documents at the desk. The fields of the copies are plain ones. */
@Named("documentDesk")
@RequestScoped
public class OfficeDocumentRequestBacking {
  @Inject private DocumentDeskService service;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;

  private DocumentDeskPage page;
  private ExtensionGround extensionGround;
  private String explanation;
  private SecrecyGround refusalGround;
  private String reason;

  /** Only for officers of the document desk; for the others there is no such page. */
  public void open() {
    if (!signedIn.is(Actor.DOCUMENT_DESK)) {
      throw new PageNotFoundException("Not a task of this officer");
    }
    getPage();
  }

  /** The request beside the documents of its case. */
  public DocumentDeskPage getPage() {
    if (page == null) {
      page = service.view(signedIn.actor(), requestId());
    }
    return page;
  }

  /** Begins to go through the documents. */
  public String take() {
    service.take(signedIn.actor(), requestId());
    return done("desk.taken");
  }

  /** Takes a month. */
  public String extend() {
    service.extend(signedIn.actor(), requestId(), extensionGround, explanation);
    return done("desk.extended");
  }

  /** Gives the chosen copies; more is to come, or not. */
  public String deliver(boolean complete) {
    CopyFields fields = new CopyFields(request);
    service.deliver(signedIn.actor(), requestId(), fields.chosen(getPage().ready()), complete);
    return done(complete ? "desk.delivered" : "desk.deliveredPart");
  }

  /** Refuses what is left. */
  public String refuse() {
    service.refuse(signedIn.actor(), requestId(), refusalGround, reason);
    return done("desk.refused");
  }

  /** Records the decision whose paper lies ready. */
  public String decide() {
    service.decide(signedIn.actor(), requestId());
    return done("desk.decided");
  }

  private String done(String key) {
    DocumentRequestTexts.tell(key);
    return PageAddress.OFFICE_DOCUMENT_REQUEST.redirect(requestId());
  }

  private String requestId() {
    return request.getParameter("request");
  }

  /** The fields of a copy as they were sent in a refused try. */
  public CopyFields.OfCopy fieldsOf(DocumentView copy) {
    return new CopyFields(request).of(copy);
  }

  /** The grounds for a month. */
  public ExtensionGround[] getExtensionGrounds() {
    return ExtensionGround.values();
  }

  /** The grounds of secrecy. */
  public SecrecyGround[] getSecrecyGrounds() {
    return SecrecyGround.values();
  }

  /** Why a month is needed. */
  public ExtensionGround getExtensionGround() {
    return extensionGround;
  }

  /** Why a month is needed. */
  public void setExtensionGround(ExtensionGround extensionGround) {
    this.extensionGround = extensionGround;
  }

  /** What makes the extra work. */
  public String getExplanation() {
    return explanation;
  }

  /** What makes the extra work. */
  public void setExplanation(String explanation) {
    this.explanation = explanation;
  }

  /** The ground of the refusal, or null. */
  public SecrecyGround getRefusalGround() {
    return refusalGround;
  }

  /** The ground of the refusal, or null. */
  public void setRefusalGround(SecrecyGround refusalGround) {
    this.refusalGround = refusalGround;
  }

  /** Why it is refused. */
  public String getReason() {
    return reason;
  }

  /** Why it is refused. */
  public void setReason(String reason) {
    this.reason = reason;
  }
}
