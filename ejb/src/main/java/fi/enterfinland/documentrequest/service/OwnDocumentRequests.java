package fi.enterfinland.documentrequest.service;

import fi.enterfinland.account.model.OwnDataAsked;
import fi.enterfinland.account.model.OwnDataPart;
import fi.enterfinland.account.model.OwnDataRow;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.ApplicationSummary;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.documentrequest.model.DocumentRequestDetails;
import fi.enterfinland.documentrequest.model.DocumentRequestRepository;
import fi.enterfinland.documentrequest.model.StepView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells a person which documents they asked for and what came of it. */
@ApplicationScoped
public class OwnDocumentRequests {
  @Inject private ApplicationRepository applications;
  @Inject private DocumentRequestRepository requests;
  @Inject private SystemClock clock;

  void tell(@Observes OwnDataAsked asked) {
    long account = asked.actor().accountId();
    asked.add(
        OwnDataPart.DOCUMENT_REQUESTS,
        applications.ofAccount(account, clock.now()).stream()
            .map(ApplicationSummary::number)
            .distinct()
            .flatMap(number -> requests.ofAsker(number, account, clock.now()).stream())
            .map(OwnDocumentRequests::row)
            .toList());
  }

  private static OwnDataRow row(DocumentRequestDetails request) {
    return new OwnDataRow()
        .add("number", request.summary().number())
        .add("requestId", request.summary().requestId())
        .add("status", request.summary().status())
        .add("requestedAt", request.summary().askedAt())
        .add("dueOn", request.summary().dueOn())
        .add("wish", request.wanted().words())
        .add("steps", request.steps().stream().map(OwnDocumentRequests::row).toList())
        .add(
            "documents",
            request.documents().stream()
                .map(
                    copy ->
                        new OwnDataRow()
                            .add("fileName", copy.fileName())
                            .add("givenAt", copy.deliveredAt()))
                .toList());
  }

  private static OwnDataRow row(StepView step) {
    return new OwnDataRow()
        .add("action", step.kind())
        .add("at", step.at())
        .add("reasons", step.words());
  }
}
