package fi.enterfinland.supplement.model;

import static fi.enterfinland.application.model.ApplicationFixture.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.Rights;
import fi.enterfinland.application.model.ApplicationFixture;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people do in whatever order, nothing sent is lost and nothing comes in too late. */
class SupplementPropertiesTest {
  private static final List<String> ITEMS = List.of("1", "2", "3");

  enum Verb {
    ANSWER,
    ANSWER_ALL,
    ACCEPT,
    FIND_INSUFFICIENT,
    GIVE_TIME,
    WITHDRAW,
    DECIDE,
    WAIT
  }

  record Step(Verb verb, int item, int hours) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    // Decisions and withdrawals end most of it, so they are rare.
    Arbitrary<Verb> verbs =
        Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(
                12,
                Arbitraries.of(
                    Verb.ANSWER,
                    Verb.ANSWER_ALL,
                    Verb.ACCEPT,
                    Verb.FIND_INSUFFICIENT,
                    Verb.GIVE_TIME,
                    Verb.WAIT)),
            net.jqwik.api.Tuple.of(1, Arbitraries.of(Verb.WITHDRAW, Verb.DECIDE)));
    return net.jqwik.api.Combinators.combine(
            verbs, Arbitraries.integers().between(0, 2), Arbitraries.integers().between(1, 200))
        .as(Step::new)
        .list()
        .ofMaxSize(40);
  }

  @Property(tries = 500)
  void no_sequence_of_verbs_loses_an_answer(@ForAll("steps") List<Step> steps) {
    Run run = new Run();
    for (Step step : steps) {
      run.take(step);
      Map<String, Integer> expected = new HashMap<>();
      run.sent.forEach(answer -> expected.merge(answer.content().itemId(), 1, Integer::sum));
      for (SupplementItem item : run.request.summary(run.now).items().list()) {
        assertThat(item.answers()).isEqualTo(expected.getOrDefault(item.itemId(), 0));
      }
      assertThat(run.sent)
          .extracting(answer -> answer.content().itemId() + "/" + answer.seq())
          .doesNotHaveDuplicates();
    }
  }

  @Property(tries = 500)
  void nothing_is_taken_after_the_decision(@ForAll("steps") List<Step> steps) {
    Run run = new Run();
    int whenDecided = -1;
    for (Step step : steps) {
      run.take(step);
      if (!run.application.status().isOpen() && whenDecided < 0) {
        whenDecided = run.sent.size();
      }
    }
    if (whenDecided >= 0) {
      assertThat(run.sent).hasSize(whenDecided);
    }
  }

  @Property(tries = 500)
  void an_answer_is_late_exactly_when_the_last_day_is_over(@ForAll("steps") List<Step> steps) {
    Run run = new Run();
    for (Step step : steps) {
      boolean past = run.request.isPastLastDay(run.now);
      int before = run.sent.size();
      run.take(step);
      assertThat(run.sent.subList(before, run.sent.size()))
          .allSatisfy(answer -> assertThat(answer.late()).isEqualTo(past));
    }
  }

  @Property(tries = 500)
  void every_change_of_status_is_one_the_status_names(@ForAll("steps") List<Step> steps) {
    Run run = new Run();
    SupplementStatus before = run.request.statusAt(run.now);
    for (Step step : steps) {
      run.take(step);
      SupplementStatus after = run.request.statusAt(run.now);
      if (after != before) {
        assertThat(before.successors()).contains(after);
      }
      before = after;
    }
  }

  /** One case with one request, and what has arrived. */
  private static final class Run {
    private final PermitApplication application = ApplicationFixture.inProcess();
    private final SupplementRequest request =
        SupplementRequest.open(
            Rights.system(NUMBER),
            application,
            SupplementFixture.asked(
                "SR-1",
                SupplementFixture.DUE,
                SupplementFixture.item("1", ItemKind.DOCUMENT, true),
                SupplementFixture.item("2", ItemKind.ANSWER, true),
                SupplementFixture.item("3", ItemKind.ANSWER, false)),
            SupplementFixture.CALENDAR,
            ApplicationFixture.NOW);
    private final List<SentAnswer> sent = new ArrayList<>();
    private Instant now = ApplicationFixture.NOW;

    private static AnswerContent answer(String item) {
      return item.equals("1")
          ? SupplementFixture.document(item)
          : SupplementFixture.text(item, "Turku");
    }

    private void take(Step step) {
      String item = ITEMS.get(step.item());
      try {
        switch (step.verb()) {
          case ANSWER -> send(List.of(answer(item)));
          case ANSWER_ALL -> send(ITEMS.stream().map(Run::answer).toList());
          case ACCEPT -> review(new ItemReview(item, true, null));
          case FIND_INSUFFICIENT ->
              review(new ItemReview(item, false, SupplementFixture.text("More")));
          case GIVE_TIME ->
              request.decideTime(
                  Rights.officer(NUMBER),
                  application,
                  true,
                  SupplementFixture.CALENDAR.roll(request.dueOn().plusDays(7)),
                  null,
                  SupplementFixture.CALENDAR,
                  now);
          case WITHDRAW -> request.withdraw(Rights.officer(NUMBER), application, "Done", now);
          case DECIDE -> application.decide(Rights.officer(NUMBER), now);
          case WAIT -> now = now.plus(Duration.ofHours(step.hours()));
        }
      } catch (RuleViolation refused) {
        // A refusal is an outcome like any other: the next check shows that it changed nothing.
        assertThat(refused.rule()).isNotNull();
      }
      if (application.status().isOpen()) {
        WaitingPolicy.settle(
            Rights.officer(NUMBER),
            application,
            Optional.of(request.dueOn()).filter(due -> request.statusAt(now).isWaiting()),
            now);
      }
    }

    private void send(List<AnswerContent> contents) {
      sent.addAll(request.send(Rights.applicant(NUMBER), application, contents, now).answers());
    }

    private void review(ItemReview review) {
      request.review(Rights.officer(NUMBER), application, List.of(review), now);
    }
  }
}
