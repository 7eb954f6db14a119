package fi.enterfinland.common.model;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/**
 * What a refusal says, in words: one text for each rule in each language, in {@code
 * rules_<language>.properties} under the key {@code rule.<NAME>}.
 */
public final class RuleTexts {
  private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private RuleTexts() {}

  /**
   * The text of a rule in a language.
   *
   * @throws java.util.MissingResourceException if the rule has none: a defect that a test finds
   */
  public static String text(Language language, Rule rule, List<Object> arguments) {
    String pattern =
        ResourceBundle.getBundle(
                "fi.enterfinland.common.model.rules",
                language.locale(),
                RuleTexts.class.getClassLoader(),
                NO_OTHER_LANGUAGE)
            .getString("rule." + rule.name());
    return new MessageFormat(pattern, language.locale()).format(arguments.toArray());
  }
}
