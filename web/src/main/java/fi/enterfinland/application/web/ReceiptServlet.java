package fi.enterfinland.application.web;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.service.ApplicationService;
import fi.enterfinland.application.service.ReceiptService;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.web.Formats;
import fi.enterfinland.common.web.Languages;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The receipt as a PDF, at {@code /my/case/{number}/receipt.pdf}. */
@WebServlet("/internal/receipt")
public class ReceiptServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ReceiptService receipts;
  @Inject private transient ApplicationService applications;
  @Inject private transient Languages languages;
  @Inject private transient SignedIn signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Actor actor = signedIn.actor();
    ApplicationNumber number = new ApplicationNumber(request.getParameter("number"));
    Language language = languages.current();
    var fee = applications.receipt(actor, number).fee();
    byte[] pdf =
        receipts.pdf(
            actor,
            number,
            language,
            fee.isPresent() ? Formats.money(fee.getAsLong(), language) : null);
    response.setContentType("application/pdf");
    response.setContentLength(pdf.length);
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"enter-finland-" + number + ".pdf\"");
    response.getOutputStream().write(pdf);
  }
}
