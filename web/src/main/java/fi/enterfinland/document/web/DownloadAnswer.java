package fi.enterfinland.document.web;

import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.document.service.OpenedDocument;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** How a document leaves: as a file to save, as what it is and nothing else, kept by no cache. */
public final class DownloadAnswer {
  private DownloadAnswer() {}

  static void write(HttpServletResponse response, OpenedDocument opened) throws IOException {
    DocumentView document = opened.document();
    write(response, document.fileName(), document.mediaType(), document.size(), opened.content());
  }

  /**
   * Sends a file.
   *
   * @param fileName under which name it is saved
   * @param mediaType what it is
   * @param size in bytes
   * @param content writes the bytes
   */
  public static void write(
      HttpServletResponse response,
      String fileName,
      String mediaType,
      long size,
      OpenedDocument.Content content)
      throws IOException {
    response.setContentType(mediaType);
    response.setContentLengthLong(size);
    response.setHeader("Content-Disposition", ContentDisposition.attachment(fileName));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    content.writeTo(response.getOutputStream());
  }
}
