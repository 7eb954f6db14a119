package fi.enterfinland.application.web;

import fi.enterfinland.application.model.Applicant;
import fi.enterfinland.application.model.ApplicationDetails;
import fi.enterfinland.common.web.CurrentPage;
import fi.enterfinland.common.web.DrawnComponent;
import fi.enterfinland.common.web.Markup;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageFunctions;
import jakarta.faces.component.FacesComponent;
import java.util.ResourceBundle;

/**
 * {@code <form:caseHead of="#{details}" page="#{page}" name="…" part="overview"/>}: the head of
 * every page of one case, with the way to its other pages in the area the reader is in; who acts
 * for a client reads first for whom.
 */
@FacesComponent(
    value = CaseHeadComponent.TYPE,
    createTag = true,
    tagName = "caseHead",
    namespace = "urn:enterfinland:form")
public class CaseHeadComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.CaseHead";

  @Override
  protected void begin(Markup markup) {
    ApplicationDetails details = given("of", ApplicationDetails.class);
    ResourceBundle texts = texts("texts");
    markup.leaf("h1", text("name")).open("dl", "class", "ef-facts");
    if (details.isForClient() && details.applicant() != null) {
      Applicant client = details.applicant();
      fact(
          markup,
          texts.getString("helper.client"),
          client.givenNames() + " " + client.familyName());
    }
    fact(markup, texts.getString("case.number"), details.number().value());
    fact(markup, texts.getString("case.diaryNumber"), details.diaryNumber());
    fact(markup, texts.getString("case.customerNumber"), details.customerNumber());
    fact(
        markup,
        texts.getString(details.lodgedElsewhere() ? "elsewhere.lodged" : "case.sent"),
        PageFunctions.date(details.submittedAt()));
    markup
        .close("dl")
        .open("nav", "class", "ef-parts", "aria-label", texts.getString("case.nav"))
        .open("ul");
    Parts parts = new Parts(markup, given("page", CurrentPage.class), details, text("part"));
    parts.add("overview", texts.getString("case.overview"), PageAddress.MY_CASE);
    parts.add("requests", texts.getString("case.requests"), PageAddress.MY_CASE_REQUESTS);
    parts.add("documents", texts.getString("case.documents"), PageAddress.MY_CASE_DOCUMENTS);
    parts.add(
        "application",
        texts.getString(details.isForClient() ? "helper.application" : "case.application"),
        PageAddress.MY_CASE_APPLICATION);
    String guardians = text("guardians");
    if (!guardians.isEmpty()) {
      parts.add("guardians", guardians, PageAddress.MY_CASE_GUARDIANS);
    }
    if (CasePages.isDecided(details)) {
      parts.add("decision", texts.getString("case.decision"), PageAddress.MY_CASE_DECISION);
    }
    markup.close("ul").close("nav");
  }

  private static void fact(Markup markup, String name, String value) {
    if (value != null && !value.isEmpty()) {
      markup.open("div").leaf("dt", name).leaf("dd", value).close("div");
    }
  }

  private record Parts(
      Markup markup, CurrentPage page, ApplicationDetails details, String current) {
    void add(String part, String words, PageAddress address) {
      markup
          .open("li")
          .leaf(
              "a",
              words,
              "href",
              page.address(address, details.number()),
              "aria-current",
              part.equals(current) ? "page" : "false")
          .close("li");
    }
  }
}
