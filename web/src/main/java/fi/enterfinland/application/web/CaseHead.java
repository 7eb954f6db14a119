package fi.enterfinland.application.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.model.ApplicationDetails;
import fi.enterfinland.application.service.ApplicationOfficeService;
import fi.enterfinland.application.service.ApplicationService;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.LocalizedText;
import fi.enterfinland.form.model.FormCatalog;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The case a page is about, as its crumbs and its head name it: read once for the request. */
@Named("caseHead")
@RequestScoped
public class CaseHead {
  @Inject private ApplicationService applications;
  @Inject private ApplicationOfficeService office;
  @Inject private FormCatalog forms;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;

  private ApplicationDetails details;

  /** The number in the address. */
  public ApplicationNumber getNumber() {
    return new ApplicationNumber(request.getParameter("number"));
  }

  /** Where the case stands; an officer sees what was sent, anybody else their own. */
  public ApplicationDetails getDetails() {
    if (details == null) {
      details =
          signedIn.isOfficer()
              ? office.details(signedIn.actor(), getNumber())
              : applications.details(signedIn.actor(), getNumber());
    }
    return details;
  }

  /** What was applied for. */
  public LocalizedText getName() {
    return forms.name(getDetails().formCode(), getDetails().formVersion());
  }

  /** The applicant, family name first, as officers look for people. */
  public String getApplicant() {
    var applicant = getDetails().applicant();
    return applicant.familyName() + ", " + applicant.givenNames();
  }
}
