package fi.enterfinland.browser;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.web.Texts;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the pages and mails say in one language, as the texts of the product have it. */
record Wording(Language language) {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** A text of a feature's pages, with its places filled. */
  String of(String feature, String key, Object... values) {
    return ofBundle("fi.enterfinland." + feature + ".web.texts", key, values);
  }

  /** A text of a bundle, with its places filled. */
  String ofBundle(String name, String key, Object... values) {
    return Texts.fill(bundle(name).getString(key), values);
  }

  /** A text of the mails, with its places filled. */
  String mail(String key, Object... values) {
    String text = bundle("fi.enterfinland.notification.service.texts").getString(key);
    return new MessageFormat(text, language.locale()).format(values);
  }

  private ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle(name, language.locale(), NO_FALLBACK);
  }
}
