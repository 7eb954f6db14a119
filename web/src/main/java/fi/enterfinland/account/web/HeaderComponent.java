package fi.enterfinland.account.web;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.OfficeTask;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.web.Area;
import fi.enterfinland.common.web.CurrentPage;
import fi.enterfinland.common.web.DrawnComponent;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.Markup;
import jakarta.faces.component.FacesComponent;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * {@code <ef:header/>}: the top of every page. Where the person is, the languages, the account, and
 * the way to what is theirs.
 */
@FacesComponent(HeaderComponent.TYPE)
public class HeaderComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.Header";

  @Override
  protected void begin(Markup markup) {
    ResourceBundle texts = texts("texts");
    Area area = given("page", CurrentPage.class).getArea();
    SignedIn signedIn = given("signedIn", SignedIn.class);
    Optional<Actor> actor = signedIn.find();
    markup.open("header", "class", "ef-header").open("div", "class", "ef-wrap ef-header-row");
    mark(markup, texts, area);
    markup
        .open(
            "button",
            "type",
            "button",
            "class",
            "ef-menu-button",
            "aria-expanded",
            "false",
            "data-menu-button",
            "true")
        .icon("menu", 24)
        .leaf("span", texts.getString("menu"))
        .close("button")
        .open("div", "class", "ef-menu");
    languages(markup, texts);
    if (actor.isPresent()) {
      account(markup, texts, area, actor.get(), signedIn);
    }
    markup.close("div").close("div");
    if (actor.isPresent()) {
      ways(markup, texts, area, signedIn);
    }
    markup.close("header");
  }

  private void mark(Markup markup, ResourceBundle texts, Area area) {
    markup
        .open("a", "class", "ef-mark", "href", given("page", CurrentPage.class).getHome())
        .open("img", "src", text("image"), "alt", "", "width", "40", "height", "40")
        .close()
        .open("span")
        .leaf("span", texts.getString("service.name"), "class", "ef-mark-name")
        .leaf("span", texts.getString(owner(area)), "class", "ef-mark-owner")
        .close("span")
        .close("a");
  }

  private static String owner(Area area) {
    return switch (area) {
      case OFFICE -> "service.office";
      case COUNSEL -> "service.counsel";
      case MY, PUBLIC -> "service.owner";
    };
  }

  private void languages(Markup markup, ResourceBundle texts) {
    Languages languages = given("languages", Languages.class);
    Language current = languages.current();
    markup
        .open("nav", "class", "ef-languages", "aria-label", texts.getString("languages"))
        .open("ul");
    for (Language language : Language.values()) {
      String code = language.code();
      markup
          .open("li")
          .leaf(
              "a",
              texts.getString("language." + code),
              "href",
              languages.addressIn(language),
              "lang",
              code,
              "hreflang",
              code,
              "aria-current",
              String.valueOf(language == current))
          .close("li");
    }
    markup.close("ul").close("nav");
  }

  private static void account(
      Markup markup, ResourceBundle texts, Area area, Actor actor, SignedIn signedIn) {
    markup
        .open("div", "class", "ef-account")
        .open(
            "button",
            "type",
            "button",
            "class",
            "ef-account-button",
            "aria-expanded",
            "false",
            "aria-controls",
            "account-menu",
            "data-floating",
            "true")
        .icon("person", 24)
        .leaf("span", actor.name())
        .icon("chevron-down", 16)
        .close("button")
        .open("ul", "id", "account-menu")
        .open("li");
    if (actor.isOfficer()) {
      markup.leaf("a", texts.getString(work(signedIn)), "href", "/office");
    } else {
      if (area == Area.COUNSEL) {
        markup.leaf("a", texts.getString("nav.clients"), "href", "/counsel");
        markup.close("li").open("li");
      }
      markup.leaf("a", texts.getString("nav.cases"), "href", "/my").close("li").open("li");
      markup.leaf("a", texts.getString("nav.account"), "href", "/my/account");
    }
    markup
        .close("li")
        .open("li")
        .open("form", "method", "post", "action", "/logout")
        .open("input", "type", "hidden", "name", "csrf", "value", signedIn.getCsrfToken())
        .close()
        .open("button", "type", "submit")
        .icon("logout", 20)
        .leaf("span", texts.getString("logout"))
        .close("button")
        .close("form")
        .close("li")
        .close("ul")
        .close("div");
  }

  private void ways(Markup markup, ResourceBundle texts, Area area, SignedIn signedIn) {
    if (area == Area.PUBLIC) {
      return;
    }
    markup
        .open("nav", "class", "ef-nav", "aria-label", texts.getString("nav"))
        .open("ul", "class", "ef-wrap");
    if (area == Area.OFFICE) {
      way(markup, texts.getString(work(signedIn)), "/office", "queue");
      if (signedIn.is(Actor.CASE_WORKER)) {
        way(markup, text("guardianshipsText"), "/office/guardianships", "guardianships");
      }
      if (signedIn.is(Actor.DOCUMENT_DESK)) {
        way(markup, text("documentsText"), "/office/document-requests", "documents");
      }
      if (signedIn.is(OfficeTask.MANDATE_DESK.role())) {
        way(markup, text("mandatesText"), "/office/mandates", "mandates");
      }
    } else if (area == Area.COUNSEL) {
      way(markup, texts.getString("nav.clients"), "/counsel", "cases");
      way(markup, texts.getString("nav.report"), "/counsel/report", "report");
      way(markup, texts.getString("nav.profile"), "/counsel/profile", "profile");
    } else {
      way(markup, texts.getString("nav.cases"), "/my", "cases");
      way(markup, text("familyText"), "/my/family", "family");
      way(markup, texts.getString("nav.guide"), "/guide", "guide");
    }
    markup.close("ul").close("nav");
  }

  /** What an officer without cases to handle comes to is a desk, not the queue. */
  private static String work(SignedIn signedIn) {
    return signedIn.isHandlingCases() ? "nav.queue" : "nav.desk";
  }

  private void way(Markup markup, String words, String address, String name) {
    String current = text("nav").equals(name) ? "page" : "false";
    markup.open("li").leaf("a", words, "href", address, "aria-current", current).close("li");
  }
}
