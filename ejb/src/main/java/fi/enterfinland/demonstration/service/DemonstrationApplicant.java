package fi.enterfinland.demonstration.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.model.SubmissionPolicy;
import fi.enterfinland.application.service.ApplicationService;
import fi.enterfinland.decision.service.DecisionService;
import fi.enterfinland.demonstration.model.DemonstrationPaper;
import fi.enterfinland.demonstration.model.DemonstrationStep;
import fi.enterfinland.document.gateway.DocumentStore;
import fi.enterfinland.document.model.FileName;
import fi.enterfinland.document.model.StoredContent;
import fi.enterfinland.document.service.DocumentFiling;
import fi.enterfinland.supplement.model.AnswerContent;
import fi.enterfinland.supplement.model.SupplementKey;
import fi.enterfinland.supplement.service.SupplementService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Does what an invented applicant did, through the services of applicants. */
@Stateless
@RolesAllowed(DemonstrationLoader.ROLE)
@RunAs(Actor.APPLICANT)
public class DemonstrationApplicant {
  @Inject private ApplicationService applications;
  @Inject private SubmissionPolicy submission;
  @Inject private SupplementService supplements;
  @Inject private DecisionService decisions;
  @Inject private AccessPolicy access;
  @Inject private DocumentStore store;
  @Inject private DocumentFiling filing;
  @Inject private DemonstrationPapers papers;

  /** Does one act. */
  public void act(DemonstratedCase running, DemonstrationStep step) {
    Actor actor = running.applicant();
    switch (step.act()) {
      case START ->
          running.began(
              applications.start(
                  actor,
                  running.demonstration().formCode(),
                  running.told().language(),
                  running.answers()));
      case ATTACH -> running.told().slots().forEach(slot -> attach(running, slot, slot));
      case SEND ->
          applications.submit(
              actor,
              running.number(),
              submission.readState(applications.draft(actor, running.number())));
      case WITHDRAW -> applications.withdraw(actor, running.number());
      case READ -> supplements.open(actor, running.number(), running.requestId());
      case WRITE ->
          answers(running, step)
              .forEach(
                  answer ->
                      supplements.saveDraft(
                          actor, running.number(), running.requestId(), answer, 1));
      case ANSWER ->
          supplements.send(actor, running.number(), running.requestId(), answers(running, step));
      case ASK_TIME ->
          supplements.askTime(
              actor,
              running.number(),
              running.requestId(),
              running.day(step, "until"),
              step.with().getString("reason"));
      case OPEN -> decisions.open(actor, running.number());
      default -> throw new IllegalArgumentException(step.act() + " is not an applicant's act");
    }
  }

  private List<AnswerContent> answers(DemonstratedCase running, DemonstrationStep step) {
    SupplementKey key = new SupplementKey(running.number(), running.requestId());
    List<JsonObject> told = step.with().getJsonArray("answers").getValuesAs(JsonObject.class);
    for (JsonObject answer : told) {
      if (answer.containsKey("paper")) {
        attach(running, key.slot(answer.getString("item")), answer.getString("paper"));
      }
    }
    return told.stream()
        .map(
            answer ->
                new AnswerContent(
                    answer.getString("item"),
                    answer.getString("text", null),
                    answer.getString("cannot", null),
                    answer.getBoolean("confirmed", false),
                    List.of()))
        .toList();
  }

  private void attach(DemonstratedCase running, String slot, String name) {
    DemonstrationPaper paper = running.demonstration().paper(name);
    StoredContent content = stored(papers.write(paper, running));
    filing.attach(
        access.of(running.applicant(), running.number(), Verb.CHANGE_DOCUMENTS),
        slot,
        FileName.of(paper.fileName(), content.kind()),
        content);
  }

  private StoredContent stored(byte[] bytes) {
    try {
      return store.receive(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
