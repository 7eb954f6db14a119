package fi.enterfinland.browser;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Papers somebody has scanned or photographed: whole files of the three kinds. */
final class Papers {
  private Papers() {}

  static FilePayload pdf(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.getDocumentInformation().setTitle(name);
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new FilePayload(name + ".pdf", "application/pdf", bytes.toByteArray());
  }

  static FilePayload jpeg(String name) {
    return new FilePayload(name + ".jpg", "image/jpeg", image("jpg"));
  }

  static FilePayload png(String name) {
    return new FilePayload(name + ".png", "image/png", image("png"));
  }

  private static byte[] image(String format) {
    BufferedImage image = new BufferedImage(800, 560, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(new Color(0xD5E4F6));
    drawing.fillRect(0, 0, image.getWidth(), image.getHeight());
    drawing.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
