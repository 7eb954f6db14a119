package fi.enterfinland.document.gateway;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

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
    try (PDDocument document = new PDDocument()) {
      var builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      builder.usePdfUaAccessibility(true);
      builder.usePdfVersion(1.7f);
      builder.withProducer("Enter Finland");
      builder.useFont(font(document, "Regular"), FAMILY, REGULAR, FontStyle.NORMAL, true);
      builder.useFont(font(document, "SemiBold"), FAMILY, SEMI_BOLD, FontStyle.NORMAL, true);
      // The page holds all it needs; nothing is fetched from anywhere.
      builder.useUriResolver((base, uri) -> null);
      builder.withHtmlContent(page.xhtml(), null);
      builder.toStream(pdf);
      builder.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private static PDFontSupplier font(PDDocument document, String weight) throws IOException {
    try (InputStream in = PdfMaker.class.getResourceAsStream("SourceSans3-" + weight + ".ttf")) {
      TrueTypeFont letters = new TTFParser(true).parse(new RandomAccessReadBuffer(in));
      // To look for letters to join, in every text anew, would take most of a long paper's time.
      letters.setEnableGsub(false);
      return new PDFontSupplier(PDType0Font.load(document, letters, true));
    }
  }
}
