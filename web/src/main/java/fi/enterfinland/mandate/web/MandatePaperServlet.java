package fi.enterfinland.mandate.web;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.document.web.DownloadAnswer;
import fi.enterfinland.mandate.model.MandatePaperView;
import fi.enterfinland.mandate.service.MandatePaperService;
import fi.enterfinland.mandate.service.OpenedPaper;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A paper that shows a mandate, at {@code …/papers/{token}} of every area whose people may read
 * one. A paper that does not exist and one that is not the reader's are the same.
 */
@WebServlet("/internal/mandate-paper")
public class MandatePaperServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @EJB private transient MandatePaperService papers;
  @Inject private transient SignedIn signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    OpenedPaper opened = papers.open(signedIn.actor(), id(request.getParameter("token")));
    MandatePaperView paper = opened.paper();
    DownloadAnswer.write(
        response, paper.fileName(), paper.mediaType(), paper.size(), opened.content());
  }

  private static UUID id(String token) {
    if (token == null || !ID.matcher(token).matches()) {
      throw new RuleViolation(AccessRule.NO_ACCESS);
    }
    return UUID.fromString(token);
  }
}
