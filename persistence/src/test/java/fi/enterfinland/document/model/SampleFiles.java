package fi.enterfinland.document.model;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Small whole files of each kind, with room for any content. */
public final class SampleFiles {
  private SampleFiles() {}

  /** A PDF whose body is so many bytes. */
  public static byte[] pdf(byte[] body) {
    return joined(
        latin("%PDF-1.7\n1 0 obj\n<< /Length " + body.length + " >>\nstream\n"),
        body,
        latin("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"));
  }

  /** A PDF that names an encryption dictionary in its trailer. */
  public static byte[] lockedPdf() {
    return joined(
        latin("%PDF-1.7\n1 0 obj\n<< >>\nendobj\n"),
        new byte[3000],
        latin("trailer\n<< /Root 1 0 R /Encrypt 12 0 R >>\nstartxref\n9\n%%EOF\n"));
  }

  /** A JPEG with a thumbnail in a segment of its own and so many bytes of picture. */
  public static byte[] jpeg(byte[] picture) {
    byte[] thumbnail = {(byte) 0xFF, (byte) 0xD8, 1, 2, 3, (byte) 0xFF, (byte) 0xD9};
    var scan = new ByteArrayOutputStream();
    for (byte b : picture) {
      scan.write(b);
      if (b == (byte) 0xFF) {
        scan.write(0);
      }
    }
    return joined(
        bytes(0xFF, 0xD8, 0xFF, 0xE1, 0, thumbnail.length + 2),
        thumbnail,
        bytes(0xFF, 0xDA, 0, 3, 1),
        scan.toByteArray(),
        bytes(0xFF, 0xD9));
  }

  /** A PNG with one data chunk. */
  public static byte[] png(byte[] data) {
    return joined(
        bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
        chunk("IHDR", new byte[13]),
        chunk("IDAT", data),
        chunk("IEND", new byte[0]));
  }

  private static byte[] chunk(String type, byte[] data) {
    CRC32 checksum = new CRC32();
    checksum.update(latin(type));
    checksum.update(data);
    return joined(
        ByteBuffer.allocate(4).putInt(data.length).array(),
        latin(type),
        data,
        ByteBuffer.allocate(4).putInt((int) checksum.getValue()).array());
  }

  /** Bytes of a text of Latin characters. */
  public static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /** Bytes one after the other. */
  public static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] bytes(int... values) {
    byte[] made = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      made[i] = (byte) values[i];
    }
    return made;
  }
}
