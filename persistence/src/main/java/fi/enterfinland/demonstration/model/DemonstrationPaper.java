package fi.enterfinland.demonstration.model;

import jakarta.json.JsonObject;
import java.util.List;

/**
 * A document an invented person adds.
 *
 * @param fileName its name on the person's machine
 * @param issuer who wrote it
 * @param title its heading
 * @param text its first sentence
 * @param questions the answers that stand on it, by question; shown with the label of the form
 */
public record DemonstrationPaper(
    String fileName, String issuer, String title, String text, List<String> questions) {
  static DemonstrationPaper of(JsonObject paper) {
    return new DemonstrationPaper(
        paper.getString("file"),
        paper.getString("issuer"),
        paper.getString("title"),
        paper.getString("text"),
        Texts.list(paper, "questions"));
  }

  /** Whether it is a picture. */
  public boolean isPicture() {
    return fileName.endsWith(".png");
  }
}
