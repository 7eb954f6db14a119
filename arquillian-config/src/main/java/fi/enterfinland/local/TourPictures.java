package fi.enterfinland.local;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Renews the pictures of the README's tour from those the browser tests have taken: the upper part
 * of each page, in as many colours as fit into one byte. See the README.
 */
public final class TourPictures {
  private static final Map<String, String> TOUR =
      Map.of(
          "start-1280", "start",
          "guide-result-1280", "guide-result",
          "section-7-1280", "form-section",
          "section-3-390", "form-section-phone",
          "my-case-request-1280", "my-case",
          "request-typed-390", "request-phone",
          "queue-1280", "queue",
          "decision-1280", "decision");

  private static final int MOST_BYTES = 150_000;
  private static final int COLOURS = 256;
  private static final int WIDE = 1280;
  private static final int WIDE_HEIGHT = 1100;
  private static final int PHONE_HEIGHT = 1000;

  private TourPictures() {}

  /**
   * Copies the pictures.
   *
   * @param folders where the tests left theirs, and where the README's are
   * @throws IOException if one is missing
   * @throws IllegalStateException if one is too large to be read with the README
   */
  public static void main(String[] folders) throws IOException {
    Path target = Files.createDirectories(Path.of(folders[1]));
    for (Map.Entry<String, String> picture : TOUR.entrySet()) {
      Path file = target.resolve(picture.getValue() + ".png");
      BufferedImage taken = ImageIO.read(Path.of(folders[0], picture.getKey() + ".png").toFile());
      int most = taken.getWidth() == WIDE ? WIDE_HEIGHT : PHONE_HEIGHT;
      int height = Math.min(taken.getHeight(), most);
      ImageIO.write(
          fewColours(taken.getSubimage(0, 0, taken.getWidth(), height)), "png", file.toFile());
      if (Files.size(file) > MOST_BYTES) {
        throw new IllegalStateException(file + " has more than " + MOST_BYTES + " bytes.");
      }
    }
  }

  /** Pages have few colours; what the edges of letters add is told from them by nobody. */
  private static BufferedImage fewColours(BufferedImage picture) {
    int[] pixels =
        picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    int[] palette = mostFrequent(pixels);
    IndexColorModel colours =
        new IndexColorModel(Byte.SIZE, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
    BufferedImage small =
        new BufferedImage(
            picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, colours);
    Map<Integer, Integer> nearest = new HashMap<>();
    for (int i = 0; i < pixels.length; i++) {
      int index = nearest.computeIfAbsent(pixels[i], colour -> nearest(palette, colour));
      small.getRaster().setSample(i % picture.getWidth(), i / picture.getWidth(), 0, index);
    }
    return small;
  }

  private static int[] mostFrequent(int[] pixels) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (int pixel : pixels) {
      counts.merge(pixel, 1, Integer::sum);
    }
    List<Integer> frequent =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(COLOURS)
            .map(Map.Entry::getKey)
            .toList();
    return frequent.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int nearest(int[] palette, int colour) {
    int best = 0;
    for (int i = 1; i < palette.length; i++) {
      if (distance(palette[i], colour) < distance(palette[best], colour)) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int one, int other) {
    int sum = 0;
    for (int shift = 0; shift <= 16; shift += Byte.SIZE) {
      int difference = ((one >> shift) & 0xFF) - ((other >> shift) & 0xFF);
      sum += difference * difference;
    }
    return sum;
  }
}
