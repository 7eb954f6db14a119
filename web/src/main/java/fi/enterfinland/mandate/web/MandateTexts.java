package fi.enterfinland.mandate.web;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.web.PageFunctions;
import fi.enterfinland.common.web.PageMessages;
import java.util.ResourceBundle;

/** The words of the feature. */
final class MandateTexts {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private MandateTexts() {}

  /** The words of the area of those who act for clients. */
  static ResourceBundle in(Language language) {
    return bundle("texts", language);
  }

  /** A text of the clients' and the desk's pages, in a language that need not be the reader's. */
  static String in(Language language, String key) {
    return bundle("seats", language).getString(key);
  }

  private static ResourceBundle bundle(String name, Language language) {
    return ResourceBundle.getBundle(
        "fi.enterfinland.mandate.web." + name, language.locale(), NO_FALLBACK);
  }

  /** Tells on the next page what was done. */
  static void tell(String key) {
    PageMessages.tell(in(PageFunctions.language(), key));
  }
}
