package fi.enterfinland.guide.model;

import fi.enterfinland.common.model.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * The next question.
 *
 * @param key its key
 * @param text what is asked
 * @param help a hint
 * @param countries whether the answer is one or more countries, their codes joined by commas
 * @param choices the answers offered, if it is not countries
 * @param given the answers that led here
 */
public record GuideQuestion(
    String key,
    LocalizedText text,
    Optional<LocalizedText> help,
    boolean countries,
    List<Choice> choices,
    List<GivenAnswer> given)
    implements GuideStep {

  /**
   * One answer offered.
   *
   * @param value what stands in the address
   * @param text what is shown
   * @param help one more sentence
   */
  public record Choice(String value, LocalizedText text, Optional<LocalizedText> help) {}
}
