package fi.enterfinland.addition.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.addition.model.SentAddition;
import fi.enterfinland.addition.service.AdditionOfficeService;
import fi.enterfinland.application.web.CaseHead;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What was sent in a case without being asked, as officers read it. */
@Named("officeAdditions")
@RequestScoped
public class OfficeAdditionListBacking {
  @Inject private AdditionOfficeService service;
  @Inject private SignedIn signedIn;
  @Inject private CaseHead head;

  private List<SentAddition> list;

  /** Opens all of it: that is its read receipt. */
  public void open() {
    list = service.read(signedIn.actor(), head.getNumber());
  }

  /** What was sent, newest first. */
  public List<SentAddition> getList() {
    if (list == null) {
      list = service.list(signedIn.actor(), head.getNumber());
    }
    return list;
  }
}
