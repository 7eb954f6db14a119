package fi.enterfinland.application.service;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.application.model.Answer;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.FormDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Map;

/** Writes the first page of a draft, whoever begins it for whom. */
@ApplicationScoped
public class DraftStart {
  @Inject private ApplicationRepository applications;
  @Inject private FormCatalog forms;
  @Inject private SystemClock clock;
  @Inject private Event<CaseEvent> events;

  /**
   * The form of today.
   *
   * @throws RuleViolation {@link ApplicationRule#FORM_NOT_AVAILABLE}
   */
  public FormDefinition form(String code) {
    return forms
        .current(code)
        .orElseThrow(() -> new RuleViolation(ApplicationRule.FORM_NOT_AVAILABLE));
  }

  /**
   * Begins the draft under the number of the right, with answers that are known already.
   *
   * @return the draft
   */
  public PermitApplication begin(
      ActingRight right, FormDefinition form, Language language, Map<String, JsonValue> answers) {
    Instant now = clock.now();
    PermitApplication application =
        PermitApplication.start(right, form.code(), form.version(), language, now);
    applications.add(application);
    answers.forEach(
        (question, value) -> {
          if (form.question(question).filter(asked -> asked.accepts(value)).isPresent()) {
            applications.add(new Answer(right, question, value, now));
          }
        });
    events.fire(application.started(right));
    return application;
  }
}
