package fi.enterfinland.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.access.model.Rights;
import fi.enterfinland.mandate.model.MandateStep.Kind;
import fi.enterfinland.mandate.model.MandateUnmatched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NoticePlanTest {
  @Test
  void the_plan_covers_every_event_of_a_case() throws Exception {
    assertThat(events()).isNotEmpty().allMatch(NoticePlan::covers);
  }

  @Test
  void an_event_of_nobody_is_not_covered() {
    assertThat(NoticePlan.covers(String.class)).isFalse();
  }

  @Test
  void a_claim_that_met_nobody_is_answered_like_one_that_met_a_client() {
    assertThat(answerTo(Kind.REJECTED)).contains(NoticeKind.MANDATE_REFUSED);
    assertThat(answerTo(Kind.SPECIFICATION_ASKED)).contains(NoticeKind.MANDATE_QUESTION);
    assertThat(answerTo(Kind.SUBMITTED)).isEmpty();
    assertThat(answerTo(Kind.WITHDRAWN)).isEmpty();
  }

  private static Optional<NoticeKind> answerTo(Kind step) {
    return NoticePlan.answerTo(
        new MandateUnmatched(5, 7, step, Instant.EPOCH, Rights.officer(null)));
  }

  private static List<Class<?>> events() throws IOException, ReflectiveOperationException {
    Path classes =
        Path.of(CaseEvent.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class") && !name.contains("package-info"))
          .map(name -> name.replace('/', '.').replaceFirst("\\.class$", ""))
          .<Class<?>>map(NoticePlanTest::load)
          .filter(type -> CaseEvent.class.isAssignableFrom(type) && type.isRecord())
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, NoticePlanTest.class.getClassLoader());
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }
}
