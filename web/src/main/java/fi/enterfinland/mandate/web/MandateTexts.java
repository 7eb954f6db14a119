package fi.enterfinland.mandate.web;

import fi.enterfinland.common.model.Language;
import java.util.ResourceBundle;

/** The words of the feature. */
final class MandateTexts {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private MandateTexts() {}

  static ResourceBundle in(Language language) {
    return ResourceBundle.getBundle(
        "fi.enterfinland.mandate.web.texts", language.locale(), NO_FALLBACK);
  }
}
