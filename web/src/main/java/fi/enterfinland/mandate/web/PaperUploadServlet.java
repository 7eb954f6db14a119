package fi.enterfinland.mandate.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.model.RequestRule;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.Refusals;
import fi.enterfinland.mandate.model.MandateRule;
import fi.enterfinland.mandate.service.MandatePaperService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the papers of a claim from a plain form, several at once, and leads back to the claim: it
 * works without any script. Which of them was not accepted, and why, is said there once.
 */
@WebServlet("/counsel/papers")
@MultipartConfig(fileSizeThreshold = 64 * 1024)
public class PaperUploadServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** What the server takes at once. */
  private static final int MOST_MEGABYTES = 50;

  private static final String REFUSED = PaperUploadServlet.class.getName() + ".refused";

  @Inject private transient MandatePaperService papers;
  @Inject private transient SignedIn signedIn;
  @Inject private transient Languages languages;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > MOST_MEGABYTES * 1_000_000L) {
      throw new RuleViolation(RequestRule.REQUEST_TOO_LARGE, MOST_MEGABYTES);
    }
    long mandate = mandate(request.getParameter("mandate"));
    ArrayList<String> refused = new ArrayList<>();
    for (Part part : request.getParts()) {
      if (part.getSubmittedFileName() != null && part.getSize() > 0) {
        add(mandate, part, refused);
      }
    }
    if (!refused.isEmpty()) {
      request.getSession().setAttribute(REFUSED, refused);
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader(
        "Location",
        request.getContextPath() + PageAddress.COUNSEL_MANDATE.path(mandate) + "#papers-title");
  }

  private void add(long mandate, Part part, List<String> refused) throws IOException {
    try (InputStream content = part.getInputStream()) {
      papers.add(signedIn.actor(), mandate, part.getSubmittedFileName(), content);
    } catch (RuleViolation refusal) {
      if (refusal.rule() == MandateRule.MANDATE_UNKNOWN) {
        throw refusal;
      }
      refused.add(part.getSubmittedFileName() + ": " + Refusals.text(refusal, languages.current()));
    }
  }

  private static long mandate(String text) {
    if (text == null || !text.matches("\\d{1,18}")) {
      throw new RuleViolation(MandateRule.MANDATE_UNKNOWN);
    }
    return Long.parseLong(text);
  }

  /** Which papers were not accepted, and why; told once. */
  static List<String> takeRefused(HttpServletRequest request) {
    Object refused = request.getSession().getAttribute(REFUSED);
    request.getSession().removeAttribute(REFUSED);
    return refused instanceof List<?> texts
        ? texts.stream().map(String::valueOf).toList()
        : List.of();
  }
}
