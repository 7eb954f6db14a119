package fi.enterfinland.document.model;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of file that are accepted, told from the first bytes of the content. */
public enum FileKind {
  PDF("application/pdf", "pdf") {
    @Override
    FileShape shape() {
      return new PdfShape();
    }
  },
  JPEG("image/jpeg", "jpg") {
    @Override
    FileShape shape() {
      return new JpegShape();
    }
  },
  PNG("image/png", "png") {
    @Override
    FileShape shape() {
      return new PngShape();
    }
  };

  /** So many first bytes decide; a PDF may begin with up to this much of something else. */
  static final int HEAD = 1024;

  private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private final String mediaType;
  private final String extension;

  FileKind(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The media type it is stored and delivered as, for example {@code application/pdf}. */
  public String mediaType() {
    return mediaType;
  }

  /** The usual ending of a file name, without the dot. */
  public String extension() {
    return extension;
  }

  abstract FileShape shape();

  /** The kind with a media type. */
  public static FileKind ofMediaType(String mediaType) {
    return Arrays.stream(values())
        .filter(kind -> kind.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not an accepted media type"));
  }

  /**
   * The kind of a content.
   *
   * @param head its first bytes, {@link #HEAD} of them if it has so many
   */
  static Optional<FileKind> of(byte[] head) {
    if (startsWith(head, 0xFF, 0xD8, 0xFF)) {
      return Optional.of(JPEG);
    }
    if (Arrays.equals(head, 0, Math.min(head.length, 8), PNG_SIGNATURE, 0, 8)) {
      return Optional.of(PNG);
    }
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return text.contains("%PDF-") && !isPacked(head) ? Optional.of(PDF) : Optional.empty();
  }

  /** Whether a content is an archive of files: nobody here unpacks it. Office files are not. */
  static boolean isPacked(byte[] head) {
    if (startsWith(head, 'P', 'K', 3, 4)) {
      String text = new String(head, StandardCharsets.ISO_8859_1);
      return !text.contains("[Content_Types].xml")
          && !text.contains("_rels/")
          && !text.contains("mimetypeapplication/");
    }
    return startsWith(head, 'P', 'K', 5, 6)
        || startsWith(head, 'R', 'a', 'r', '!')
        || startsWith(head, '7', 'z', 0xBC, 0xAF)
        || startsWith(head, 0x1F, 0x8B)
        || (head.length > 262
            && new String(head, 257, 5, StandardCharsets.ISO_8859_1).equals("ustar"));
  }

  private static boolean startsWith(byte[] head, int... signature) {
    if (head.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if (head[i] != (byte) signature[i]) {
        return false;
      }
    }
    return true;
  }
}
