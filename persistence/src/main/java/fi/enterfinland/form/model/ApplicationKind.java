package fi.enterfinland.form.model;

import fi.enterfinland.common.model.LocalizedText;
import java.util.Locale;

/**
 * One kind of application the authority decides on, whether or not it can be filed here.
 *
 * @param code the form's code
 * @param category the family it belongs to: {@code work}, {@code study}, {@code family} …
 * @param online whether it can be filed electronically: {@code yes}, {@code no}, or {@code unknown}
 *     where no source tells
 * @param name what it is called
 * @param source the page that describes it
 */
public record ApplicationKind(
    String code, String category, String online, LocalizedText name, String source) {
  /** The folder of its definition. */
  String folder() {
    return category.toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
