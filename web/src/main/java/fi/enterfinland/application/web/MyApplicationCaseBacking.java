package fi.enterfinland.application.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.model.ApplicationDetails;
import fi.enterfinland.application.service.ApplicationService;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.web.CurrentPage;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageFunctions;
import fi.enterfinland.common.web.PageMessages;
import fi.enterfinland.common.web.Texts;
import fi.enterfinland.form.model.Channel;
import fi.enterfinland.form.model.ProcessingTimes;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Period;
import java.util.ResourceBundle;

/**
 * One case as its applicant, or who acts for the applicant, sees it: whose turn, what has happened,
 * what comes next.
 */
@Named
@RequestScoped
public class MyApplicationCaseBacking {
  @Inject private ApplicationService service;
  @Inject private ProcessingTimes times;
  @Inject private SignedIn signedIn;
  @Inject private CaseHead head;
  @Inject private CurrentPage page;

  private String number;

  /** Faces asks for parts of the page before it sets what the address says. */
  @PostConstruct
  void begin() {
    number =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .get("number");
  }

  /** Loads the case; somebody else's is not found, and a draft is read on a page of its own. */
  public void load() throws IOException {
    if (!getCase().status().isSent()) {
      ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
      external.redirect(
          external.getRequestContextPath() + page.address(PageAddress.DRAFT_REVIEW, number));
    }
  }

  /** Takes the application back. */
  public String withdraw() {
    service.withdraw(signedIn.actor(), new ApplicationNumber(number));
    PageMessages.tell(
        ResourceBundle.getBundle(
                "fi.enterfinland.application.web.texts", PageFunctions.language().locale())
            .getString("case.withdrawn"));
    return PageAddress.MY_CASE.redirect(number);
  }

  /** Whether a decision is still to come. */
  public boolean isUndecided() {
    return getCase().status().isOpen();
  }

  /** How long such a case usually takes, in words; empty where it is not known. */
  public String getUsualTime() {
    return times
        .of(getCase().formCode(), Channel.ONLINE)
        .map(time -> inWords(time.typical()))
        .orElse("");
  }

  private static String inWords(Period period) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "fi.enterfinland.application.web.texts", PageFunctions.language().locale());
    return Texts.count(texts, "months", period.toTotalMonths());
  }

  /** The case. */
  public ApplicationDetails getCase() {
    return head.getDetails();
  }

  /** The number in the address. */
  public String getNumber() {
    return number;
  }

  /** Takes the number from the address. */
  public void setNumber(String number) {
    this.number = number;
  }
}
