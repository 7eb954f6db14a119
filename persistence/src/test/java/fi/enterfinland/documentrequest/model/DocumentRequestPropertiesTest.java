package fi.enterfinland.documentrequest.model;

import static fi.enterfinland.application.model.ApplicationFixture.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Rights;
import fi.enterfinland.application.model.ApplicationFixture;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever is done with a request in whatever order, it goes only where its status leads. */
class DocumentRequestPropertiesTest {
  enum Verb {
    TAKE,
    EXTEND,
    GIVE_PART,
    GIVE_REDACTED,
    GIVE_ALL,
    REFUSE,
    ASK_DECISION,
    DECIDE,
    WAIT
  }

  @Property(tries = 500)
  void every_change_of_status_is_one_the_status_names(@ForAll @Size(max = 30) List<Verb> verbs) {
    Run run = new Run();
    for (Verb verb : verbs) {
      DocumentRequestStatus before = run.status();
      run.take(verb);
      if (run.status() != before) {
        assertThat(before.successors()).contains(run.status());
      }
    }
  }

  @Property(tries = 500)
  void a_decision_comes_only_after_something_was_withheld_and_asked_for(
      @ForAll @Size(max = 30) List<Verb> verbs) {
    Run run = new Run();
    verbs.forEach(run::take);
    List<StepKind> kinds = run.kinds();
    if (kinds.contains(StepKind.DECIDED)) {
      assertThat(kinds).endsWith(StepKind.DECISION_ASKED, StepKind.DECIDED);
    }
    if (kinds.contains(StepKind.DECISION_ASKED)) {
      assertThat(run.withheld).isTrue();
    }
    assertThat(kinds.stream().filter(kind -> kind == StepKind.EXTENDED).count()).isLessThan(2);
  }

  /** One request and its history. */
  private static final class Run {
    private static final ActingRight DESK = Rights.officer(NUMBER);
    private final PermitApplication application = ApplicationFixture.inProcess();
    private final DocumentRequest request = DocumentRequestFixture.asked(application);
    private final List<StepView> steps = new ArrayList<>();
    private Instant now = ApplicationFixture.NOW;
    private boolean withheld;

    private DocumentRequestStatus status() {
      return request.summary(now).status();
    }

    private List<StepKind> kinds() {
      return steps.stream().map(StepView::kind).toList();
    }

    private void take(Verb verb) {
      try {
        done(verb)
            .flatMap(DocumentRequestEvent::step)
            .map(DocumentRequestStep::view)
            .ifPresent(steps::add);
        withheld |= verb == Verb.REFUSE || verb == Verb.GIVE_REDACTED;
      } catch (RuleViolation refused) {
        // A refusal is an outcome like any other: the checks show that it changed nothing.
        assertThat(refused.rule()).isNotNull();
      }
    }

    private Optional<DocumentRequestEvent> done(Verb verb) {
      return switch (verb) {
        case TAKE -> Optional.of(request.take(DESK, now));
        case EXTEND ->
            Optional.of(
                request.extend(
                    DESK,
                    ExtensionGround.MANY_DOCUMENTS,
                    "Many",
                    DocumentRequestFixture.CALENDAR,
                    now));
        case GIVE_PART -> Optional.of(give(false, DocumentRequestFixture.copy()));
        case GIVE_REDACTED ->
            Optional.of(give(false, DocumentRequestFixture.copy(DocumentRequestFixture.NAME)));
        case GIVE_ALL -> Optional.of(give(true, DocumentRequestFixture.copy()));
        case REFUSE -> Optional.of(request.refuse(DESK, null, "A draft", true, now));
        case ASK_DECISION ->
            Optional.of(request.askDecision(Rights.applicant(NUMBER), application, now));
        case DECIDE ->
            Optional.of(
                request.decide(DESK, List.of(DocumentRequestFixture.file("application/pdf")), now));
        case WAIT -> {
          now = now.plus(Duration.ofDays(6));
          yield Optional.empty();
        }
      };
    }

    private DocumentsDelivered give(boolean complete, Rendition copy) {
      return request.deliver(
          DESK,
          List.of(copy),
          complete,
          DocumentRequestFixture.DAYS,
          DocumentRequestFixture.CALENDAR,
          now);
    }
  }
}
