package fi.enterfinland.account.web;

import fi.enterfinland.common.web.DrawnComponent;
import fi.enterfinland.common.web.Markup;
import jakarta.faces.component.FacesComponent;
import java.util.ResourceBundle;

/**
 * {@code <ef:sessionWarning/>}: says on the pages of whoever is signed in that the session is about
 * to end, and then that it has ended; {@code page.js} opens it.
 */
@FacesComponent(SessionWarningComponent.TYPE)
public class SessionWarningComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.SessionWarning";

  @Override
  protected void begin(Markup markup) {
    SignedIn signedIn = given("signedIn", SignedIn.class);
    if (signedIn.isPresent()) {
      draw(markup, texts("texts"), signedIn);
    }
  }

  private static void draw(Markup markup, ResourceBundle texts, SignedIn signedIn) {
    markup
        .open("dialog", "id", "session-warning", "class", "ef-dialog")
        .attribute("aria-labelledby", "session-warning-title")
        .attribute("data-minutes", String.valueOf(signedIn.getMinutes()))
        .attribute("data-token", signedIn.getCsrfToken())
        .attribute("data-ended", texts.getString("session.ended"))
        .leaf("h2", texts.getString("session.title"), "id", "session-warning-title")
        .open("p", "role", "status", "data-session-left", "true")
        .attribute("data-one", texts.getString("session.left.one"))
        .attribute("data-other", texts.getString("session.left.other"))
        .close("p")
        .leaf("p", texts.getString("session.saved"))
        .open("p", "class", "ef-actions")
        .open("button", "type", "button", "class", "ef-button", "data-session-stay", "true")
        .text(texts.getString("session.stay"))
        .close("button")
        .open("a", "class", "ef-button", "href", "/login", "data-session-again", "true")
        .flag("hidden", true)
        .text(texts.getString("login"))
        .close("a")
        .close("p")
        .close("dialog");
  }
}
