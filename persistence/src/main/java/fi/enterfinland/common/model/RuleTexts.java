package fi.enterfinland.common.model;

import java.util.ResourceBundle;

/**
 * The words in which a refusal is told, from {@code rules_<language>.properties} beside this class:
 * the same on pages, in the programming interface and in replies to messages. A placeholder is
 * {@code {0}}, {@code {1}} …, and an apostrophe is just an apostrophe.
 */
public final class RuleTexts {
  private static final String BUNDLE = RuleTexts.class.getPackageName() + ".rules";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private RuleTexts() {}

  /**
   * What is wrong and what to do about it.
   *
   * @throws java.util.MissingResourceException if the rule has no text, which a test prevents
   */
  public static String of(RuleViolation refusal, Language language) {
    String text =
        ResourceBundle.getBundle(BUNDLE, language.locale(), NO_FALLBACK)
            .getString("rule." + refusal.rule().name());
    for (int i = 0; i < refusal.arguments().size(); i++) {
      text = text.replace("{" + i + "}", String.valueOf(refusal.arguments().get(i)));
    }
    return text;
  }
}
