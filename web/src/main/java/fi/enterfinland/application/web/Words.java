package fi.enterfinland.application.web;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.LocalizedText;
import java.util.ResourceBundle;

/**
 * What the markup of questions says in one language.
 *
 * @param language the language
 * @param texts the texts around the questions
 */
record Words(Language language, ResourceBundle texts) {
  String in(LocalizedText text) {
    return text.in(language);
  }

  String text(String key) {
    return texts.getString(key);
  }
}
