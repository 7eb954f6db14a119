package fi.enterfinland.document.web;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.web.Formats;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.Texts;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.document.service.DocumentService;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;

/**
 * Documents of people who are signed in:
 *
 * <ul>
 *   <li>{@code POST /api/drafts/{number}/documents?slot=…}: the body is the file itself, its name
 *       percent-encoded in {@code X-File-Name}; it is read as it comes, never held whole.
 *   <li>{@code DELETE /api/drafts/{number}/documents/{id}}
 *   <li>the same two under {@code /api/office/} for copies that officers make for whoever asked.
 *   <li>{@code GET /api/documents/{id}}: the original bytes.
 * </ul>
 *
 * A refusal is answered by the filter around every request, as {@code {"rule":…,"text":…}}.
 */
@WebServlet(name = DocumentsServlet.NAME, urlPatterns = "/api/documents/*")
public class DocumentsServlet extends HttpServlet {
  static final String NAME = "documents";

  private static final long serialVersionUID = 1L;
  private static final String TEXTS = "fi.enterfinland.document.web.texts";

  @EJB private transient DocumentService documents;
  @Inject private transient SignedIn signedIn;
  @Inject private transient Languages languages;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    DocumentView added = added(request);
    byte[] body = json(added, languages.current()).getBytes(StandardCharsets.UTF_8);
    response.setStatus(HttpServletResponse.SC_CREATED);
    response.setContentType("application/json;charset=UTF-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private DocumentView added(HttpServletRequest request) throws IOException {
    return UploadedFile.taken(
        request,
        content ->
            documents.add(
                actor(),
                DocumentAddress.number(request),
                request.getParameter("slot"),
                UploadedFile.name(request),
                content));
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    documents.remove(actor(), DocumentAddress.number(request), DocumentAddress.idInCase(request));
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    DownloadAnswer.write(response, documents.open(actor(), DocumentAddress.id(request)));
  }

  private Actor actor() {
    return signedIn.find().orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
  }

  /** The document as the page's script needs it, with its details in the person's language. */
  private static String json(DocumentView added, Language language) {
    ResourceBundle texts = ResourceBundle.getBundle(TEXTS, language.locale());
    String details =
        Texts.fill(
            texts.getString("details"),
            Formats.size(added.size(), language),
            Formats.time(added.addedAt(), language));
    return Json.createObjectBuilder()
        .add("id", added.id().toString())
        .add("fileName", added.fileName())
        .add("mediaType", added.mediaType())
        .add("size", added.size())
        .add("sha256", added.sha256())
        .add("addedAt", added.addedAt().toString())
        .add("details", details)
        .build()
        .toString();
  }
}
