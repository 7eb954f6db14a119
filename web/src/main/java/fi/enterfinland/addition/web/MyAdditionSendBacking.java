package fi.enterfinland.addition.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.addition.model.Addition;
import fi.enterfinland.addition.service.AdditionPage;
import fi.enterfinland.addition.service.AdditionService;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageFunctions;
import fi.enterfinland.common.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ResourceBundle;

/** Sending additional information without being asked, and what was sent before. */
@Named("addition")
@RequestScoped
public class MyAdditionSendBacking {
  @Inject private AdditionService service;
  @Inject private SignedIn signedIn;
  @Inject private CaseHead head;

  private AdditionPage page;
  private Integer seq;
  private String text;

  /** What was sent, and what is about to be. */
  public AdditionPage getPage() {
    if (page == null) {
      page = service.view(signedIn.actor(), head.getNumber());
    }
    return page;
  }

  /** Sends it; sent twice it arrives once. */
  public String send() {
    service.send(signedIn.actor(), head.getNumber(), seq, text);
    PageMessages.tell(
        ResourceBundle.getBundle(
                "fi.enterfinland.addition.web.texts", PageFunctions.language().locale())
            .getString("sent"));
    return PageAddress.MY_CASE_ADD.redirect(head.getNumber());
  }

  /** Which one it is: the page keeps it, so that a second click is known for one. */
  public Integer getSeq() {
    return seq == null ? Integer.valueOf(getPage().seq()) : seq;
  }

  /** Which one it is. */
  public void setSeq(Integer seq) {
    this.seq = seq;
  }

  /** What is written. */
  public String getText() {
    return text;
  }

  /** What is written. */
  public void setText(String text) {
    this.text = text;
  }

  /** How long it may be. */
  public int getLongest() {
    return Addition.LONGEST;
  }
}
