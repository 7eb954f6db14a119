package fi.enterfinland.account.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as one path of an SVG image, in units of its squares.
 *
 * @param size squares on a side, with the quiet edge that readers need
 * @param path the dark squares
 */
public record QrImage(int size, String path) {
  private static final int EDGE = 4;

  static QrImage of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + EDGE).append(' ').append(y + EDGE).append("h1v1h-1z");
        }
      }
    }
    return new QrImage(code.size + 2 * EDGE, path.toString());
  }
}
