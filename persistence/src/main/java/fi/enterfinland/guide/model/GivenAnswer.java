package fi.enterfinland.guide.model;

import fi.enterfinland.common.model.LocalizedText;
import java.util.List;

/**
 * One answer given so far, to be shown with "Change".
 *
 * @param question the guide's question
 * @param value the answer as it stands in the address
 * @param questionText what was asked
 * @param answerText what was answered, in words
 * @param before the answers before it: the address of this question again
 */
public record GivenAnswer(
    String question,
    String value,
    LocalizedText questionText,
    LocalizedText answerText,
    List<String> before) {}
