package fi.enterfinland.structure;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Which role may call which method of which service: a printed table, so that nothing opens unseen.
 */
class ServiceRolesTest {
  @Test
  void the_table_is_what_the_code_says() throws IOException {
    StringBuilder text = new StringBuilder(200);
    text.append(
            "# Services and roles\n\nPrinted from the session beans by a test; do not edit.\n\n")
        .append("| Service | Method | Roles |\n|---|---|---|\n");
    for (JavaClass service : services()) {
      methods(service)
          .forEach(
              method ->
                  text.append("| ")
                      .append(service.getName().substring("fi.enterfinland.".length()))
                      .append(" | ")
                      .append(method)
                      .append(" | ")
                      .append(roles(service))
                      .append(" |\n"));
    }
    PrintedDocument.sameAs("services.md", text.toString());
  }

  private static List<JavaClass> services() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fi.enterfinland")
            .stream()
            .filter(type -> type.isAnnotatedWith(Stateless.class))
            .sorted(Comparator.comparing(JavaClass::getName))
            .toList();
  }

  private static List<String> methods(JavaClass service) {
    return service.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
        .map(ServiceRolesTest::signature)
        .sorted()
        .toList();
  }

  private static String signature(JavaMethod method) {
    return method.getName()
        + method.getRawParameterTypes().stream()
            .map(JavaClass::getSimpleName)
            .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String roles(JavaClass service) {
    if (service.isAnnotatedWith(PermitAll.class)) {
      return "everybody";
    }
    return String.join(", ", service.getAnnotationOfType(RolesAllowed.class).value());
  }
}
