package fi.enterfinland.document.model;

/** Walks the chunks of a PNG to its {@code IEND}. */
final class PngShape implements FileShape {
  private static final int IEND = 0x49454E44;
  private static final int SIGNATURE_BYTES = 8;
  private static final int CHECKSUM_BYTES = 4;

  private long skip = SIGNATURE_BYTES;
  private int headerBytes;
  private long header;
  private boolean ending;
  private boolean whole;

  @Override
  public void take(byte[] bytes, int offset, int length) {
    int i = offset;
    int end = offset + length;
    while (i < end && !whole) {
      if (skip > 0) {
        long step = Math.min(skip, end - i);
        skip -= step;
        i += (int) step;
        whole = ending && skip == 0;
      } else {
        header = (header << 8) | (bytes[i] & 0xFF);
        i++;
        headerBytes++;
        if (headerBytes == 8) {
          headerBytes = 0;
          ending = (int) header == IEND;
          skip = (header >>> 32) + CHECKSUM_BYTES;
        }
      }
    }
  }

  @Override
  public boolean isWhole() {
    return whole;
  }
}
