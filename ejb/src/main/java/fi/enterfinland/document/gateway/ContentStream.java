package fi.enterfinland.document.gateway;

import fi.enterfinland.document.model.FileInspector;
import fi.enterfinland.document.model.FileKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Takes one content apart into encrypted chunks and puts it together again, holding two chunks at
 * most: what a file of 50 MB needs in memory is what one of 1 MB needs.
 */
final class ContentStream {
  /** Plain bytes in every chunk but the last. */
  static final int CHUNK_BYTES = 256 * 1024;

  /** Where chunks go. */
  interface Sink {
    /** Keeps a chunk. */
    void put(int seq, byte[] chunk) throws IOException;
  }

  /** Where chunks come from. */
  interface Source {
    /** The chunk in a place. */
    byte[] get(int seq) throws IOException;
  }

  /**
   * What came in.
   *
   * @param kind told from the bytes
   * @param size in bytes, before encryption
   * @param chunks how many chunks it became
   * @param sha256 digest of the plain bytes
   */
  record Received(FileKind kind, long size, int chunks, String sha256) {}

  private final ChunkSeal seal;

  ContentStream(ChunkSeal seal) {
    this.seal = seal;
  }

  /**
   * Reads a content to its end, judging, digesting and encrypting it as it passes.
   *
   * @throws fi.enterfinland.common.model.RuleViolation as soon as it cannot be accepted
   */
  Received receive(InputStream content, Sink sink) throws IOException {
    FileInspector inspector = new FileInspector();
    MessageDigest digest = sha256();
    byte[] current = new byte[CHUNK_BYTES];
    byte[] next = new byte[CHUNK_BYTES];
    int length = read(content, current, inspector);
    long size = 0;
    int seq = 0;
    while (length > 0) {
      digest.update(current, 0, length);
      size += length;
      // Reading ahead tells which chunk is the last, which is sealed into it.
      int ahead = length < CHUNK_BYTES ? 0 : read(content, next, inspector);
      if (ahead == 0) {
        FileKind kind = inspector.finish();
        sink.put(seq, seal.seal(seq, true, current, length));
        return new Received(kind, size, seq + 1, HexFormat.of().formatHex(digest.digest()));
      }
      sink.put(seq, seal.seal(seq, false, current, length));
      seq++;
      byte[] spare = current;
      current = next;
      next = spare;
      length = ahead;
    }
    throw new IllegalStateException("An empty content is refused by " + inspector.finish());
  }

  private static int read(InputStream content, byte[] buffer, FileInspector inspector)
      throws IOException {
    int filled = 0;
    while (filled < buffer.length) {
      int count = content.read(buffer, filled, buffer.length - filled);
      if (count < 0) {
        break;
      }
      inspector.take(buffer, filled, count);
      filled += count;
    }
    return filled;
  }

  /**
   * Writes a content out. Its digest is compared before the last chunk is given away, so that
   * whoever receives everything has received the right thing.
   *
   * @throws IOException if it cannot be read or is not what was stored
   */
  void writeTo(OutputStream out, int chunks, String sha256, Source source) throws IOException {
    MessageDigest digest = sha256();
    for (int seq = 0; seq < chunks; seq++) {
      boolean last = seq == chunks - 1;
      byte[] plain = seal.open(seq, last, source.get(seq));
      digest.update(plain);
      if (last && !HexFormat.of().formatHex(digest.digest()).equals(sha256)) {
        throw new IOException("A content does not have its digest " + sha256);
      }
      out.write(plain);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
