package fi.enterfinland.supplement.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.web.CurrentPage;
import fi.enterfinland.common.web.PageAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.util.ResourceBundle;

/** What the script of the answering page has to know: where to save, and what to say. */
@ApplicationScoped
public class SupplementScript {
  private static final String PREFIX = "script.";
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  @Inject private CurrentPage page;

  /** The texts of the feature's pages in a language. */
  static ResourceBundle texts(Language language) {
    return ResourceBundle.getBundle(
        "fi.enterfinland.supplement.web.texts", language.locale(), NO_FALLBACK);
  }

  /** The data as JSON in which nothing can end an HTML element. */
  String of(ApplicationNumber number, String requestId, SignedIn signedIn, Language language) {
    JsonObjectBuilder words = Json.createObjectBuilder();
    ResourceBundle bundle = texts(language);
    for (String key : bundle.keySet()) {
      if (key.startsWith(PREFIX)) {
        words.add(key.substring(PREFIX.length()), bundle.getString(key));
      }
    }
    return Json.createObjectBuilder()
        .add("url", "/api/cases/" + number + "/requests/" + requestId + "/answers")
        .add("buffer", number + "/" + requestId)
        .add("account", String.valueOf(signedIn.actor().accountId()))
        .add("token", signedIn.getCsrfToken())
        .add("language", language.code())
        .add("address", page.address(PageAddress.MY_CASE_REQUEST, number, requestId))
        .add("texts", words)
        .build()
        .toString()
        .replace("<", "\\u003c")
        .replace("&", "\\u0026");
  }
}
