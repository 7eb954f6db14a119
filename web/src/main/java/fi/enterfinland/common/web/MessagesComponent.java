package fi.enterfinland.common.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.ResourceBundle;

/**
 * {@code <ef:messages id="page-messages"/>}: what needs attention, with links to the fields; what
 * has just been done; and that a page whose state had gone was drawn anew.
 */
@FacesComponent(MessagesComponent.TYPE)
public class MessagesComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.Messages";

  @Override
  protected void begin(Markup markup) {
    ResourceBundle texts = texts("texts");
    PageMessages messages = given("of", PageMessages.class);
    List<PageMessages.Line> errors = messages.getErrors();
    markup.open("div", "id", getClientId());
    if (!errors.isEmpty()) {
      errors(markup, texts, errors);
    }
    for (PageMessages.Line notice : messages.getNotices()) {
      notice(markup, "ef-notice", "check-circle", notice.text());
    }
    if (errors.isEmpty() && isRenewed()) {
      notice(markup, "ef-notice ef-notice-info", "info", texts.getString("page.renewed"));
    }
    markup.close("div");
  }

  private static boolean isRenewed() {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .containsKey("renewed");
  }

  private static void errors(Markup markup, ResourceBundle texts, List<PageMessages.Line> errors) {
    markup
        .open(
            "div",
            "class",
            "ef-error-summary",
            "role",
            "group",
            "tabindex",
            "-1",
            "data-focus",
            "true",
            "aria-labelledby",
            "error-heading")
        .leaf("h2", Texts.count(texts, "errors", errors.size()), "id", "error-heading")
        .open("ul");
    for (PageMessages.Line error : errors) {
      markup.open("li");
      if (error.field() == null || error.field().isEmpty()) {
        markup.text(error.text());
      } else {
        markup.leaf("a", error.text(), "href", "#" + error.field());
      }
      markup.close("li");
    }
    markup.close("ul").close("div");
  }

  private static void notice(Markup markup, String style, String icon, String text) {
    markup.open("div", "class", style).icon(icon, 20).leaf("p", text).close("div");
  }
}
