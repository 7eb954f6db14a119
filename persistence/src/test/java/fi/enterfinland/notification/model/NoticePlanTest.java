package fi.enterfinland.notification.model;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.CaseEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
