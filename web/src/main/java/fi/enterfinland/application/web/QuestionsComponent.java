package fi.enterfinland.application.web;

import fi.enterfinland.common.web.Assets;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

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
public class QuestionsComponent extends UIComponentBase {
  static final String TYPE = "fi.enterfinland.Questions";

  @Override
  public String getFamily() {
    return TYPE;
  }

  @Override
  public void encodeBegin(FacesContext context) throws IOException {
    SectionPage page = (SectionPage) getAttributes().get("of");
    String icons = Assets.of(context).url("icons/icons.svg");
    Markup markup = new Markup(context.getResponseWriter(), icons);
    new QuestionWriter(markup, page).write(page.questions());
  }
}
