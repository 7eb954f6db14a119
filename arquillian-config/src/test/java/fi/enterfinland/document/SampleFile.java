package fi.enterfinland.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** PDFs of any size that are made while they are read: none is ever in memory. */
final class SampleFile {
  private static final byte[] HEAD = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] TAIL = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private SampleFile() {}

  /** A whole file, always the same for the same size and seed. */
  static InputStream pdf(long size, long seed) {
    return joined(head(), noise(size - HEAD.length - TAIL.length, seed), tail());
  }

  /** A file whose sender goes away after so many bytes. */
  static InputStream breakingOff(long size, InputStream end) {
    return joined(head(), noise(size - HEAD.length, 1), end);
  }

  private static InputStream head() {
    return new ByteArrayInputStream(HEAD);
  }

  private static InputStream tail() {
    return new ByteArrayInputStream(TAIL);
  }

  private static InputStream joined(InputStream... parts) {
    return new SequenceInputStream(Collections.enumeration(List.of(parts)));
  }

  private static InputStream noise(long size, long seed) {
    Random random = new Random(seed);
    return new InputStream() {
      private long left = size;

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        if (left == 0) {
          return -1;
        }
        int count = (int) Math.min(length, left);
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        System.arraycopy(bytes, 0, into, offset, count);
        left -= count;
        return count;
      }
    };
  }
}
