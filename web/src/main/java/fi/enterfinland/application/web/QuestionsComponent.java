package fi.enterfinland.application.web;

import fi.enterfinland.common.web.DrawnComponent;
import fi.enterfinland.common.web.Markup;
import jakarta.faces.component.FacesComponent;

/**
 * {@code <form:questions of="#{section.page}"/>}: draws the questions of a section. One component
 * for all of them, because a tree of components per question costs more than the whole rest of the
 * page, and nothing of it would be used: answers do not come back through Faces.
 */
@FacesComponent(
    value = QuestionsComponent.TYPE,
    createTag = true,
    tagName = "questions",
    namespace = "urn:enterfinland:form")
public class QuestionsComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.Questions";

  @Override
  protected void begin(Markup markup) {
    SectionPage page = given("of", SectionPage.class);
    page.questions().write(markup, new Template.Filling(page, Template.ROW, 0));
  }
}
