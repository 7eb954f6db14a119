package fi.enterfinland.mandate.web;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.document.web.ContentDisposition;
import fi.enterfinland.mandate.service.MandatePaperService;
import fi.enterfinland.mandate.service.OpenedPaper;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/**
 * A paper that shows a mandate, for who may read it in each area: a file to save, cached nowhere.
 */
@WebServlet("/internal/mandate-paper")
public class PaperServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient MandatePaperService papers;
  @Inject private transient SignedIn signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    OpenedPaper opened = papers.open(signedIn.actor(), id(request.getParameter("token")));
    response.setContentType(opened.paper().mediaType());
    response.setContentLengthLong(opened.paper().size());
    response.setHeader(
        "Content-Disposition", ContentDisposition.attachment(opened.paper().fileName()));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    opened.content().writeTo(response.getOutputStream());
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException noPaperHasIt) {
      RuleViolation refusal = new RuleViolation(AccessRule.NO_ACCESS);
      refusal.addSuppressed(noPaperHasIt);
      throw refusal;
    }
  }
}
