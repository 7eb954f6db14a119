package fi.enterfinland.application.service;

import fi.enterfinland.account.model.OwnDataAsked;
import fi.enterfinland.account.model.OwnDataPart;
import fi.enterfinland.account.model.OwnDataRow;
import fi.enterfinland.application.model.ApplicationDetails;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.ApplicationSummary;
import fi.enterfinland.application.model.SentAnswers;
import fi.enterfinland.application.model.Submission;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.model.DocumentPurpose;
import fi.enterfinland.document.model.DocumentRepository;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.form.model.Answers;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.form.model.ReadableAnswers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * Tells a person their drafts and applications: the answers in words and as saved, the list of
 * documents, and what has happened. A decision's paper is no part of it: it is opened at its gate.
 */
@ApplicationScoped
public class OwnApplications {
  @Inject private ApplicationRepository applications;
  @Inject private DocumentRepository documents;
  @Inject private FormCatalog forms;
  @Inject private SystemClock clock;

  void tell(@Observes OwnDataAsked asked) {
    asked.add(
        OwnDataPart.APPLICATIONS,
        ApplicationSummary.eachOnce(applications.ofAccount(asked.actor().accountId(), clock.now()))
            .stream()
            .map(summary -> row(summary, asked.language()))
            .toList());
  }

  private OwnDataRow row(ApplicationSummary summary, Language language) {
    ApplicationNumber number = summary.number();
    ApplicationDetails details = applications.details(number).orElseThrow();
    JsonObject answers = answers(summary, details);
    return new OwnDataRow()
        .add("number", number)
        .add("application", forms.name(details.formCode(), details.formVersion()).in(language))
        .add("status", details.status())
        .add("startedAt", details.startedAt())
        .add("sentAt", details.submittedAt())
        .add("diaryNumber", details.diaryNumber())
        .add("customerNumber", details.customerNumber())
        .add("dueOn", details.dueOn())
        .add("answers", inWords(details, answers, language))
        .add("savedAnswers", answers)
        .add("documents", summary.isWithheld() ? List.of() : documents(number))
        .add(
            "timeline",
            details.timeline().stream()
                .map(
                    line ->
                        new OwnDataRow()
                            .add("at", line.at())
                            .add("event", line.kind())
                            .add("details", line.details()))
                .toList());
  }

  private JsonObject answers(ApplicationSummary summary, ApplicationDetails details) {
    JsonObject answers =
        applications
            .submission(summary.number())
            .map(Submission::answers)
            .orElseGet(() -> saved(summary.number()));
    return summary.isWithheld() && !details.lodgedElsewhere()
        ? SentAnswers.withoutContacts(
            answers, forms.definition(details.formCode(), details.formVersion()))
        : answers;
  }

  private JsonObject saved(ApplicationNumber number) {
    JsonObjectBuilder saved = Json.createObjectBuilder();
    applications.answers(number).forEach(answer -> saved.add(answer.question(), answer.value()));
    return saved.build();
  }

  private List<OwnDataRow> inWords(
      ApplicationDetails details, JsonObject answers, Language language) {
    if (details.lodgedElsewhere()) {
      return List.of();
    }
    FormDefinition form = forms.definition(details.formCode(), details.formVersion());
    return ReadableAnswers.of(form, new Answers(answers), language, clock.today()).stream()
        .flatMap(section -> section.lines().stream())
        .filter(line -> !line.value().isEmpty())
        .map(
            line ->
                new OwnDataRow()
                    .add("question", line.question())
                    .add("label", line.label())
                    .add("value", line.value()))
        .toList();
  }

  private List<OwnDataRow> documents(ApplicationNumber number) {
    return documents.list(number).stream()
        .filter(document -> document.purpose() != DocumentPurpose.DECISION)
        .map(OwnApplications::row)
        .toList();
  }

  private static OwnDataRow row(DocumentView document) {
    return new OwnDataRow()
        .add("fileName", document.fileName())
        .add("mediaType", document.mediaType())
        .add("size", document.size())
        .add("sha256", document.sha256())
        .add("addedAt", document.addedAt())
        .add("sentAt", document.sentAt());
  }
}
