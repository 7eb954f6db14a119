package fi.enterfinland.mandate.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.common.web.Area;
import fi.enterfinland.common.web.CurrentPage;
import fi.enterfinland.mandate.service.CounselService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Somebody opens the case of a client: what happened there until now is not new any more. */
@Named
@RequestScoped
public class CaseVisit {
  @Inject private CounselService counsel;
  @Inject private SignedIn signedIn;
  @Inject private CaseHead head;
  @Inject private CurrentPage page;

  /**
   * {@code #{caseVisit.note}}: in the area of counsel only; everybody else needs no list of news.
   */
  public void note() {
    if (page.getArea() == Area.COUNSEL) {
      counsel.visited(signedIn.actor(), head.getNumber());
    }
  }
}
