package fi.enterfinland.document.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.document.service.OwnDataService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Everything the service holds about a person: {@code /my/account/data.json} and {@code .pdf}. */
@WebServlet({"/internal/own-data-json", "/internal/own-data-pdf"})
public class OwnDataServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient OwnDataService data;
  @Inject private transient Languages languages;
  @Inject private transient SignedIn signedIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean json = request.getServletPath().equals(PageAddress.MY_ACCOUNT_DATA_JSON.view());
    byte[] file =
        json
            ? data.json(signedIn.actor(), languages.current())
            : data.pdf(signedIn.actor(), languages.current());
    response.setContentType(json ? "application/json;charset=UTF-8" : "application/pdf");
    response.setContentLength(file.length);
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"enter-finland-data." + (json ? "json" : "pdf") + "\"");
    response.getOutputStream().write(file);
  }
}
