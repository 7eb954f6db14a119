package fi.enterfinland.decision.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.common.web.CurrentPage;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.decision.model.AppealTime;
import fi.enterfinland.decision.model.DecisionDetails;
import fi.enterfinland.decision.model.DecisionNotice;
import fi.enterfinland.decision.model.Recipient;
import fi.enterfinland.decision.service.DecisionPage;
import fi.enterfinland.decision.service.DecisionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** The decision of a case: the gate first, and what it says once it was opened. */
@Named("decision")
@RequestScoped
public class MyDecisionBacking {
  @Inject private DecisionService service;
  @Inject private SignedIn signedIn;
  @Inject private CaseHead head;
  @Inject private CurrentPage current;

  private Optional<DecisionPage> page = Optional.empty();
  private boolean read;

  /** Looks at the gate; that opens nothing. */
  public void look() {
    find();
  }

  private Optional<DecisionPage> find() {
    if (!read) {
      page = service.view(signedIn.actor(), head.getNumber());
      read = true;
    }
    return page;
  }

  private DecisionPage getPage() {
    return find().orElseThrow();
  }

  /** Whether there is a decision at all. */
  public boolean isMade() {
    return find().isPresent();
  }

  /** What may be said before it is opened. */
  public DecisionNotice getNotice() {
    return getPage().notice();
  }

  /** How far its service to this person is; null for somebody it is not served to. */
  public Recipient getRecipient() {
    return getNotice().recipient();
  }

  /** Whether this person has opened it. */
  public boolean isOpened() {
    return find().flatMap(DecisionPage::details).isPresent();
  }

  /** What it says; only once opened. */
  public DecisionDetails getDetails() {
    return find().flatMap(DecisionPage::details).orElse(null);
  }

  /** The last day to appeal; null before service, and where no appeal is allowed. */
  public AppealTime getAppeal() {
    return getPage().appealTime().orElse(null);
  }

  /** Where to come back to after a strong identification. */
  public String getLoginAddress() {
    return PageAddress.LOGIN.path()
        + "?return="
        + current.address(PageAddress.MY_CASE_DECISION, head.getNumber());
  }

  /** Opens it: this is the moment of service. */
  public String open() {
    service.open(signedIn.actor(), head.getNumber());
    return PageAddress.MY_CASE_DECISION.redirect(head.getNumber());
  }
}
