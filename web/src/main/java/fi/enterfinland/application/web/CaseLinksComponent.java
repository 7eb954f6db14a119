package fi.enterfinland.application.web;

import fi.enterfinland.access.model.Verb;
import fi.enterfinland.application.model.ApplicationDetails;
import fi.enterfinland.common.web.CurrentPage;
import fi.enterfinland.common.web.DrawnComponent;
import fi.enterfinland.common.web.Markup;
import fi.enterfinland.common.web.PageAddress;
import jakarta.faces.component.FacesComponent;
import java.util.ResourceBundle;

/**
 * {@code <form:caseLinks of="#{details}" page="#{page}"/>}: what else its reader can do in a case.
 */
@FacesComponent(
    value = CaseLinksComponent.TYPE,
    createTag = true,
    tagName = "caseLinks",
    namespace = "urn:enterfinland:form")
public class CaseLinksComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.CaseLinks";

  @Override
  protected void begin(Markup markup) {
    ApplicationDetails details = given("of", ApplicationDetails.class);
    ResourceBundle texts = texts("texts");
    Links links = new Links(markup, given("page", CurrentPage.class), details);
    markup.open("ul", "class", "ef-links");
    if (!details.lodgedElsewhere()) {
      links.add("download", PageAddress.MY_CASE_RECEIPT, texts.getString("case.receipt"));
    }
    links.add(
        "file",
        PageAddress.MY_CASE_APPLICATION,
        texts.getString(details.isForClient() ? "helper.readApplication" : "case.readApplication"));
    if (details.status().isSent()) {
      links.add(
          "send",
          PageAddress.MY_CASE_ADD,
          texts("additionTexts")
              .getString(details.may(Verb.ADD_INFORMATION) ? "title" : "sent.title"));
    }
    if (Boolean.TRUE.equals(given("prepared", Boolean.class))) {
      links.add("edit", PageAddress.COUNSEL_PREPARE, text("preparedText"));
    }
    if (details.may(Verb.SEE_ACCESS)) {
      links.add("person", PageAddress.MY_CASE_ACCESS, texts.getString("case.access"));
    }
    if (details.status().isSent() && !details.isForClient()) {
      links.add("person", PageAddress.MY_CASE_MANDATES, text("mandatesText"));
    }
    if (details.may(Verb.WITHDRAW)) {
      links.add("remove", PageAddress.MY_CASE_CANCEL, texts.getString("case.withdraw"));
    }
    markup.close("ul");
  }

  private record Links(Markup markup, CurrentPage page, ApplicationDetails details) {
    void add(String icon, PageAddress address, String words) {
      markup
          .open("li")
          .icon(icon, 20)
          .leaf("a", words, "href", page.address(address, details.number()))
          .close("li");
    }
  }
}
