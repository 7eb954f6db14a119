package fi.enterfinland.document.model;

/**
 * Walks the segments of a JPEG to its end-of-image marker. Segments are skipped by their length, so
 * that the end of a thumbnail inside one is not taken for the end of the picture; what a camera
 * appends after the end is left alone.
 */
final class JpegShape implements FileShape {
  private enum Place {
    BETWEEN,
    LENGTH_HIGH,
    LENGTH_LOW,
    SEGMENT,
    END
  }

  private static final int START_OF_IMAGE = 0xD8;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int FIRST_RESTART = 0xD0;
  private static final int LAST_RESTART = 0xD7;
  private static final int FIRST_WITH_LENGTH = 0xC0;

  private Place place = Place.BETWEEN;
  private boolean markerBegun;
  private int left;

  @Override
  public void take(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length && place != Place.END; i++) {
      take(bytes[i] & 0xFF);
    }
  }

  private void take(int value) {
    switch (place) {
      case BETWEEN -> {
        if (markerBegun && value != 0xFF) {
          place = after(value);
        }
        markerBegun = value == 0xFF;
      }
      case LENGTH_HIGH -> {
        left = value << 8;
        place = Place.LENGTH_LOW;
      }
      case LENGTH_LOW -> {
        left = left + value - 2;
        place = left > 0 ? Place.SEGMENT : Place.BETWEEN;
      }
      case SEGMENT -> {
        left--;
        place = left > 0 ? Place.SEGMENT : Place.BETWEEN;
      }
      case END -> throw new IllegalStateException("Nothing is read after the end");
    }
  }

  /** Where a marker leads: bytes of the picture itself are no markers and change nothing. */
  private static Place after(int marker) {
    if (marker == END_OF_IMAGE) {
      return Place.END;
    }
    boolean alone =
        marker < FIRST_WITH_LENGTH
            || marker == START_OF_IMAGE
            || (marker >= FIRST_RESTART && marker <= LAST_RESTART);
    return alone ? Place.BETWEEN : Place.LENGTH_HIGH;
  }

  @Override
  public boolean isWhole() {
    return place == Place.END;
  }
}
