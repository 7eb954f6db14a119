package fi.enterfinland.document.web;

import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.document.model.FileInspector;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** A file that comes as the body of a request, with its name in a header. */
final class UploadedFile {
  private UploadedFile() {}

  /** Where the bytes go. */
  @FunctionalInterface
  interface Taker {
    DocumentView take(InputStream content) throws IOException;
  }

  /** Hands the body over as it comes, unless it announces itself too large. */
  static DocumentView taken(HttpServletRequest request, Taker taker) throws IOException {
    try {
      FileInspector.announce(request.getContentLengthLong());
      return taker.take(request.getInputStream());
    } catch (RuleViolation refusal) {
      takeTheRest(request, refusal);
      throw refusal;
    }
  }

  /** Whoever is still sending would not hear why the file is refused if the line were cut now. */
  private static void takeTheRest(HttpServletRequest request, RuleViolation refusal) {
    try {
      request.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException gone) {
      refusal.addSuppressed(gone);
    }
  }

  /** A name that is not properly encoded is no name; the file gets one by its kind. */
  static String name(HttpServletRequest request) {
    String header = request.getHeader("X-File-Name");
    try {
      return header == null
          ? null
          : URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
