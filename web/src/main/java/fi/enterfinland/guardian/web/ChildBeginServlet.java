package fi.enterfinland.guardian.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.StartRequest;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageNotFoundException;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.guardian.service.GuardianService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Begins a draft for a child, with the answers already given in the guide. */
@WebServlet("/my/family/begin")
public class ChildBeginServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient GuardianService service;
  @Inject private transient FormCatalog catalog;
  @Inject private transient SignedIn signedIn;
  @Inject private transient Languages languages;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StartRequest start = StartRequest.of(request);
    String child = request.getParameter("child");
    if (child == null || !child.matches("\\d{1,18}")) {
      throw new PageNotFoundException("No child");
    }
    ApplicationNumber number =
        service.start(
            signedIn.actor(),
            Long.parseLong(child),
            start.form(),
            languages.current(),
            start.answers());
    String section = catalog.current(start.form()).orElseThrow().sections().get(0).key();
    response.sendRedirect(
        request.getContextPath() + PageAddress.DRAFT_SECTION.path(number, section));
  }
}
