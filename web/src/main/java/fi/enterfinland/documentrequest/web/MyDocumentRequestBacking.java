package fi.enterfinland.documentrequest.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.documentrequest.model.WantedDocuments;
import fi.enterfinland.documentrequest.model.WantedKind;
import fi.enterfinland.documentrequest.service.DocumentRequestPage;
import fi.enterfinland.documentrequest.service.DocumentRequestService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** What I asked for of the documents of a case, and asking for more. */
@Named("documentRequests")
@RequestScoped
public class MyDocumentRequestBacking {
  @Inject private DocumentRequestService service;
  @Inject private SignedIn signedIn;
  @Inject private CaseHead head;

  private DocumentRequestPage page;
  private String words;
  private WantedKind[] kinds = {};

  /** My requests, newest first. */
  public DocumentRequestPage getPage() {
    if (page == null) {
      page = service.list(signedIn.actor(), head.getNumber());
    }
    return page;
  }

  /** Asks. */
  public String ask() {
    service.ask(signedIn.actor(), head.getNumber(), new WantedDocuments(words, Set.of(kinds)));
    return done("asked");
  }

  /** Asks for a decision on what was not given. */
  public String askDecision(String requestId) {
    service.askDecision(signedIn.actor(), head.getNumber(), requestId);
    return done("decision.asked");
  }

  private String done(String key) {
    DocumentRequestTexts.tell(key);
    return PageAddress.MY_CASE_DOCUMENT_REQUESTS.redirect(head.getNumber());
  }

  /** The kinds to choose from. */
  public WantedKind[] getAllKinds() {
    return WantedKind.values();
  }

  /** The kinds chosen. */
  public WantedKind[] getKinds() {
    return kinds.clone();
  }

  /** The kinds chosen. */
  public void setKinds(WantedKind[] kinds) {
    this.kinds = kinds.clone();
  }

  /** What is asked for, in own words. */
  public String getWords() {
    return words;
  }

  /** What is asked for, in own words. */
  public void setWords(String words) {
    this.words = words;
  }
}
