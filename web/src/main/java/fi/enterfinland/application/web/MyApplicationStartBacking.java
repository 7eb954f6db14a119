package fi.enterfinland.application.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.service.ApplicationService;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageNotFoundException;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.FormDefinition;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The last page before a draft is begun: where signing in comes back to. */
@Named
@RequestScoped
public class MyApplicationStartBacking {
  @Inject private ApplicationService service;
  @Inject private FormCatalog catalog;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;

  private StartRequest start;
  private FormDefinition form;
  private ApplicationNumber openDraft;

  /**
   * Finds the form and an open draft of it.
   *
   * @throws PageNotFoundException if there is no such form
   */
  public void open() {
    start = StartRequest.of(request);
    form =
        catalog
            .current(start.form())
            .orElseThrow(() -> new PageNotFoundException("No form " + start.form()));
    openDraft = service.openDraft(signedIn.actor(), form.code()).orElse(null);
  }

  /** The form to begin. */
  public FormDefinition getForm() {
    return form;
  }

  /** How many answers follow along from the guide. */
  public int getAnswered() {
    return start.answers().size();
  }

  /** The answers as the form on the page sends them on. */
  public String getAnswers() {
    return start.written();
  }

  /** An open draft of the same kind; null if there is none. */
  public ApplicationNumber getOpenDraft() {
    return openDraft;
  }

  /** Where the open draft goes on. */
  public String getOpenAddress() {
    return PageAddress.DRAFT_SECTION.path(openDraft, form.sections().get(0).key());
  }
}
