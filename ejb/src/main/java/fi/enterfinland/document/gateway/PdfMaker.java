package fi.enterfinland.document.gateway;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * Makes a paper into PDF/UA: tagged, titled, with its language, with its letters embedded, so that
 * it reads the same on every machine, aloud as well, and in fifty years.
 */
@ApplicationScoped
public class PdfMaker {
  private static final String FAMILY = "Source Sans 3";
  private static final int REGULAR = 400;
  private static final int SEMI_BOLD = 600;

  static {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  /** The paper as PDF. */
  public byte[] make(PdfPage page) {
    var pdf = new ByteArrayOutputStream(64 * 1024);
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfVersion(1.7f);
    builder.withProducer("Enter Finland");
    builder.useFont(() -> font("Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(() -> font("SemiBold"), FAMILY, SEMI_BOLD, FontStyle.NORMAL, true);
    // The page holds all it needs; nothing is fetched from anywhere.
    builder.useUriResolver((base, uri) -> null);
    builder.withHtmlContent(page.xhtml(), null);
    builder.toStream(pdf);
    try {
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static InputStream font(String weight) {
    return PdfMaker.class.getResourceAsStream("SourceSans3-" + weight + ".ttf");
  }
}
