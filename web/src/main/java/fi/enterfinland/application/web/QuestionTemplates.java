package fi.enterfinland.application.web;

import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.web.Assets;
import fi.enterfinland.common.web.Markup;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.form.model.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The markup of the questions of each section of each form, made when it is first shown. */
@ApplicationScoped
public class QuestionTemplates {
  @Inject private Assets assets;

  private final Map<Key, Template> made = new ConcurrentHashMap<>();

  /** The questions of a section of a form. */
  Template of(FormDefinition form, Section section, Language language, ResourceBundle texts) {
    return made.computeIfAbsent(
        new Key(form.code(), form.version(), section.key(), language),
        key -> make(section, new Words(language, texts)));
  }

  private Template make(Section section, Words words) {
    Template.Builder markup = new Template.Builder(new Markup(assets.url("icons/icons.svg"), 1024));
    new QuestionWriter(markup, words).write(section.questions());
    return markup.build();
  }

  private record Key(String form, int version, String section, Language language) {}
}
