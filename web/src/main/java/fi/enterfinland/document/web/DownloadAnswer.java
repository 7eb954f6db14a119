package fi.enterfinland.document.web;

import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.document.service.OpenedDocument;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How a document leaves: as a file to save, as what it is and nothing else, kept by no cache. */
final class DownloadAnswer {
  private DownloadAnswer() {}

  static void write(HttpServletResponse response, OpenedDocument opened) throws IOException {
    DocumentView document = opened.document();
    response.setContentType(document.mediaType());
    response.setContentLengthLong(document.size());
    response.setHeader("Content-Disposition", ContentDisposition.attachment(document.fileName()));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    opened.content().writeTo(response.getOutputStream());
  }
}
