package fi.enterfinland.mandate.web;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.web.PageFunctions;
import fi.enterfinland.common.web.PageMessages;
import java.util.ResourceBundle;

/** The feature's texts, for what a page says after something was done. */
final class MandateTexts {
  private MandateTexts() {}

  /** Tells on the next page what was done. */
  static void tell(String key) {
    PageMessages.tell(in(PageFunctions.language(), key));
  }

  /** A text in a language, which need not be the reader's. */
  static String in(Language language, String key) {
    return ResourceBundle.getBundle("fi.enterfinland.mandate.web.texts", language.locale())
        .getString(key);
  }
}
