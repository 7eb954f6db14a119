package fi.enterfinland.account.web;

import fi.enterfinland.common.web.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ResourceBundle;

/** Texts of the account's pages that are told after an act. */
@RequestScoped
public class AccountTexts {
  private Languages languages;

  /** For the container's proxy. */
  protected AccountTexts() {}

  /** Speaks the language of the request. */
  @Inject
  public AccountTexts(Languages languages) {
    this.languages = languages;
  }

  /** A text in the language of the request. */
  public String get(String key) {
    return ResourceBundle.getBundle(
            AccountTexts.class.getPackageName() + ".texts", languages.current().locale())
        .getString(key);
  }
}
