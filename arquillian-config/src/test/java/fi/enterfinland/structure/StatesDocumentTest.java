package fi.enterfinland.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Status enums name their successors; {@code docs/states.md} is printed from them. */
class StatesDocumentTest {
  private static List<Class<?>> statuses() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fi.enterfinland")
            .stream()
            .filter(JavaClass::isEnum)
            .filter(type -> type.getSimpleName().endsWith("Status"))
            .sorted(Comparator.comparing(JavaClass::getName))
            .<Class<?>>map(JavaClass::reflect)
            .toList();
  }

  private static Collection<?> successors(Object status) throws ReflectiveOperationException {
    Method method = status.getClass().getMethod("successors");
    return (Collection<?>) method.invoke(status);
  }

  @Test
  void every_status_names_its_successors_and_is_reached() throws ReflectiveOperationException {
    assertThat(statuses()).isNotEmpty();
    for (Class<?> type : statuses()) {
      TreeSet<String> reached = new TreeSet<>();
      Object[] constants = type.getEnumConstants();
      reached.add(constants[0].toString());
      for (Object status : constants) {
        successors(status).forEach(next -> reached.add(next.toString()));
      }
      assertThat(reached).as(type.getName()).hasSize(constants.length);
    }
  }

  @Test
  void the_document_is_what_the_code_says() throws IOException, ReflectiveOperationException {
    StringBuilder text = new StringBuilder(200);
    text.append("# States\n\nPrinted from the status enums by a test; do not edit.\n");
    for (Class<?> type : statuses()) {
      text.append("\n## ").append(type.getSimpleName()).append("\n\n```mermaid\nstateDiagram-v2\n");
      Object[] constants = type.getEnumConstants();
      text.append("  [*] --> ").append(constants[0]).append('\n');
      for (Object status : constants) {
        Collection<?> next = successors(status);
        for (Object successor : next) {
          text.append("  ").append(status).append(" --> ").append(successor).append('\n');
        }
        if (next.isEmpty()) {
          text.append("  ").append(status).append(" --> [*]\n");
        }
      }
      text.append("```\n");
    }
    PrintedDocument.sameAs("states.md", text.toString());
  }
}
