package fi.enterfinland.document.web;

import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.web.Problem;
import fi.enterfinland.document.model.DocumentView;
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
 * Documents of the case system, which signs in with each request (Basic):
 *
 * <ul>
 *   <li>{@code GET /api/integration/documents/{documentId}}: the bytes of a sent document that it
 *       heard of in a message.
 *   <li>{@code PUT /api/integration/documents/{documentId}?caseNumber=…&slot=rendition:…}: the body
 *       is a copy it is going to give to whoever asked, its digest in {@code X-SHA-256}.
 * </ul>
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
    if (isKnown(pair, response)) {
      DownloadAnswer.write(response, delivery.open(pair[0], pair[1], DocumentAddress.id(request)));
    }
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] pair = credentials(request.getHeader("Authorization"));
    if (!isKnown(pair, response)) {
      return;
    }
    DocumentView copy =
        UploadedFile.taken(
            request,
            content ->
                delivery.receive(
                    pair[0],
                    pair[1],
                    DocumentAddress.id(request),
                    DocumentAddress.caseNumber(request),
                    request.getParameter("slot"),
                    UploadedFile.name(request),
                    request.getHeader("X-SHA-256"),
                    content));
    response.setStatus(HttpServletResponse.SC_CREATED);
    response.setContentType("application/json;charset=UTF-8");
    response.getOutputStream().write(json(copy).getBytes(StandardCharsets.UTF_8));
  }

  private boolean isKnown(String[] pair, HttpServletResponse response) throws IOException {
    boolean known = delivery.isIntegrationAccount(pair[0], pair[1]);
    if (!known) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"documents\", charset=\"UTF-8\"");
      Problem.write(response, HttpServletResponse.SC_UNAUTHORIZED, "NOT_SIGNED_IN", null);
    }
    return known;
  }

  /** The copy as messages describe documents. */
  private static String json(DocumentView copy) {
    return Json.createObjectBuilder()
        .add("documentId", copy.id().toString())
        .add("fileName", copy.fileName())
        .add("mediaType", copy.mediaType())
        .add("size", copy.size())
        .add("sha256", copy.sha256())
        .build()
        .toString();
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
