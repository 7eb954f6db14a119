package fi.enterfinland.application.web;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.service.ApplicationService;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.FormDefinition;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Begins a draft with the answers already given in the guide, and opens its first section. A person
 * who has an open draft of the same kind is shown that one first.
 */
@WebServlet("/my/begin")
public class BeginServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ApplicationService service;
  @Inject private transient FormCatalog catalog;
  @Inject private transient SignedIn signedIn;
  @Inject private transient Languages languages;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StartRequest start = StartRequest.of(request);
    Actor actor = signedIn.actor();
    boolean another = request.getParameter("another") != null;
    Optional<ApplicationNumber> open =
        another ? Optional.empty() : service.openDraft(actor, start.form());
    if (open.isPresent()) {
      response.sendRedirect(request.getContextPath() + start.address());
      return;
    }
    ApplicationNumber number =
        service.start(actor, start.form(), languages.current(), start.answers());
    response.sendRedirect(request.getContextPath() + firstSection(start.form(), number));
  }

  private String firstSection(String code, ApplicationNumber number) {
    FormDefinition form = catalog.current(code).orElseThrow();
    return PageAddress.DRAFT_SECTION.path(number, form.sections().get(0).key());
  }
}
