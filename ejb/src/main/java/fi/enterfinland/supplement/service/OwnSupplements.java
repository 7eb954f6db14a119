package fi.enterfinland.supplement.service;

import fi.enterfinland.account.model.OwnDataAsked;
import fi.enterfinland.account.model.OwnDataPart;
import fi.enterfinland.account.model.OwnDataRow;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.ApplicationSummary;
import fi.enterfinland.application.model.SubmittedDocument;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.supplement.model.AnswerContent;
import fi.enterfinland.supplement.model.SentAnswer;
import fi.enterfinland.supplement.model.SupplementDetails;
import fi.enterfinland.supplement.model.SupplementRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a person what was asked of them and what they answered, without opening a request. */
@ApplicationScoped
public class OwnSupplements {
  @Inject private ApplicationRepository applications;
  @Inject private SupplementRepository supplements;
  @Inject private SystemClock clock;

  void tell(@Observes OwnDataAsked asked) {
    asked.add(
        OwnDataPart.SUPPLEMENTS,
        ApplicationSummary.eachOnce(applications.ofAccount(asked.actor().accountId(), clock.now()))
            .stream()
            .flatMap(this::requests)
            .map(request -> row(request, asked.language()))
            .toList());
  }

  private Stream<SupplementDetails> requests(ApplicationSummary of) {
    return supplements.list(of.number(), clock.now()).stream()
        .map(request -> supplements.details(request.key(), clock.now()))
        .map(request -> of.isWithheld() ? request.withheld() : request);
  }

  private static OwnDataRow row(SupplementDetails request, Language language) {
    return new OwnDataRow()
        .add("number", request.summary().number())
        .add("requestId", request.summary().requestId())
        .add("status", request.summary().status())
        .add("requestedAt", request.summary().requestedAt())
        .add("dueOn", request.summary().dueOn())
        .add("request", request.intro())
        .add("answers", answers(request, language))
        .add(
            "drafts",
            request.drafts().stream()
                .map(
                    draft ->
                        new OwnDataRow()
                            .add("itemId", draft.itemId())
                            .add(
                                "value", draft.text() == null ? draft.cannotReason() : draft.text())
                            .add("savedAt", draft.savedAt()))
                .toList());
  }

  private static List<OwnDataRow> answers(SupplementDetails request, Language language) {
    return request.answers().stream().map(answer -> row(request, answer, language)).toList();
  }

  private static OwnDataRow row(SupplementDetails request, SentAnswer answer, Language language) {
    AnswerContent content = answer.content();
    return new OwnDataRow()
        .add("itemId", content.itemId())
        .add("label", request.summary().items().item(content.itemId()).asked().title().in(language))
        .add("value", content.text() == null ? other(content) : content.text())
        .add("confirmed", content.confirmed())
        .add(
            "documents",
            content.documents().stream()
                .map(file -> new OwnDataRow().add("fileName", file.fileName()))
                .toList())
        .add("sentAt", answer.at());
  }

  /** Without words of its own an answer is why it cannot be given, or the files that came. */
  private static String other(AnswerContent content) {
    return content.cannotReason() != null
        ? content.cannotReason()
        : content.documents().stream()
            .map(SubmittedDocument::fileName)
            .collect(Collectors.joining(", "));
  }
}
