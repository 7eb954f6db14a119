package fi.enterfinland.document.web;

import fi.enterfinland.common.web.Problem;
import fi.enterfinland.document.service.DocumentDeliveryService;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * {@code GET /api/integration/documents/{documentId}}: the bytes of a sent document for the system
 * that heard of it in a message. It signs in with each request (Basic).
 */
@WebServlet(name = "integration-documents", urlPatterns = "/api/integration/documents/*")
public class IntegrationDocumentsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String SCHEME = "Basic ";

  @EJB private transient DocumentDeliveryService delivery;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] pair = credentials(request.getHeader("Authorization"));
    if (!delivery.isIntegrationAccount(pair[0], pair[1])) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"documents\", charset=\"UTF-8\"");
      Problem.write(response, HttpServletResponse.SC_UNAUTHORIZED, "NOT_SIGNED_IN", null);
      return;
    }
    DownloadAnswer.write(response, delivery.open(pair[0], pair[1], DocumentAddress.id(request)));
  }

  /** User and password of a header; two empty ones, which belong to nobody, of anything else. */
  private static String[] credentials(String header) {
    String[] nobody = {"", ""};
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return nobody;
    }
    try {
      byte[] decoded = Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
      String pair = new String(decoded, StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0
          ? nobody
          : new String[] {pair.substring(0, colon), pair.substring(colon + 1)};
    } catch (IllegalArgumentException e) {
      return nobody;
    }
  }
}
