package fi.enterfinland.documentrequest.web;

import fi.enterfinland.common.web.PageFunctions;
import fi.enterfinland.common.web.PageMessages;
import java.util.ResourceBundle;

/** What the pages of the feature say after something was done. */
final class DocumentRequestTexts {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private DocumentRequestTexts() {}

  static void tell(String key) {
    PageMessages.tell(
        ResourceBundle.getBundle(
                "fi.enterfinland.documentrequest.web.texts",
                PageFunctions.language().locale(),
                NO_FALLBACK)
            .getString(key));
  }
}
