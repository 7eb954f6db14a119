package fi.enterfinland.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page has its bean, its texts in three languages and its security area; and each of these
 * rules is shown to catch what is planted in a copy of the pages.
 */
class PagesTest {
  private static final Path MAIN = Path.of("..", "web", "src", "main");
  private static final Path PAGES = MAIN.resolve("webapp");
  private static final Path RESOURCES = MAIN.resolve("resources");
  private static final String TEXTS = "fi/enterfinland/guide/web/texts_sv.properties";

  private static final Map<String, String> BEANS = beans();

  private final PageRules product = new PageRules(PAGES, RESOURCES, BEANS);

  @TempDir Path folder;
  private PageRules copy;

  @BeforeEach
  void copyThePages() throws IOException {
    copy(PAGES, folder.resolve("pages"));
    copy(RESOURCES, folder.resolve("resources"));
    copy = new PageRules(folder.resolve("pages"), folder.resolve("resources"), BEANS);
  }

  @Test
  void every_page_has_its_bean() throws IOException {
    assertThat(product.everyPageHasItsBean()).isEmpty();
  }

  @Test
  void a_page_with_the_bean_of_another_area_is_caught() throws IOException {
    replace("pages/my/start.xhtml", "myApplicationStartBacking", "officeRequests");
    assertThat(copy.everyPageHasItsBean())
        .contains("DRAFT_START: no bean named My…Backing")
        .anyMatch(line -> line.contains("MyApplicationStartBacking: no page uses it"));
  }

  @Test
  void an_address_without_a_view_is_caught() throws IOException {
    Files.delete(folder.resolve("pages/help.xhtml"));
    assertThat(copy.everyPageHasItsBean()).containsExactly("HELP: there is no view /help.xhtml");
  }

  @Test
  void every_page_opens_before_it_is_drawn() throws IOException {
    assertThat(product.everyPageOpensBeforeItIsDrawn()).isEmpty();
  }

  @Test
  void metadata_in_another_part_of_the_page_is_caught() throws IOException {
    replace("pages/my/case/cancel.xhtml", "define name=\"metadata\"", "define name=\"crumbs\"");
    assertThat(copy.everyPageOpensBeforeItIsDrawn())
        .containsExactly("my/case/cancel.xhtml: metadata outside its part of the page");
  }

  @Test
  void every_text_stands_in_three_languages() throws IOException {
    assertThat(product.everyTextStandsInThreeLanguages()).isEmpty();
    assertThat(product.everyBundleHasTheSameKeys()).isEmpty();
  }

  @Test
  void a_text_missing_in_one_language_is_caught() throws IOException {
    String page = Files.readString(PAGES.resolve("guide/question.xhtml"));
    String key = page.replaceAll("(?s).*guideTexts\\['([^']+)'].*", "$1");
    replace("resources/" + TEXTS, "(?m)^" + key.replace(".", "\\.") + "=.*$", "");
    assertThat(copy.everyTextStandsInThreeLanguages())
        .contains("guide/question.xhtml: " + key + " in sv");
    assertThat(copy.everyBundleHasTheSameKeys())
        .containsExactly("fi/enterfinland/guide/web/texts_sv: " + key);
  }

  @Test
  void no_text_is_kept_that_nobody_asks_for() throws IOException {
    assertThat(product.everyTextIsAskedFor(sources())).isEmpty();
  }

  @Test
  void a_text_that_nobody_asks_for_is_caught() throws IOException {
    Path texts = folder.resolve("resources/fi/enterfinland/guide/web/texts_en.properties");
    Files.writeString(texts, Files.readString(texts) + "\nplanted.text=Nobody asks for this\n");
    assertThat(copy.everyTextIsAskedFor(sources()))
        .containsExactly("fi/enterfinland/guide/web/texts: planted.text");
  }

  @Test
  void every_page_has_its_security_area() throws IOException {
    assertThat(product.everyPageHasItsSecurityArea()).isEmpty();
  }

  @Test
  void an_area_that_is_open_is_caught() throws IOException {
    replace("pages/WEB-INF/web.xml", "<url-pattern>/office/\\*</url-pattern>", "");
    assertThat(copy.everyPageHasItsSecurityArea())
        .contains("OFFICE_QUEUE: open to [] instead of [officer]");
  }

  @Test
  void an_area_of_the_wrong_role_is_caught() throws IOException {
    replace(
        "pages/WEB-INF/web.xml",
        "(/my/\\*(?s:.*?)<role-name>)applicant(</role-name>)",
        "$1officer$2");
    assertThat(copy.everyPageHasItsSecurityArea())
        .contains("MY_CASES: open to [officer] instead of [applicant]");
  }

  private void replace(String file, String expression, String replacement) throws IOException {
    Path path = folder.resolve(file);
    String before = Files.readString(path);
    String after = before.replaceAll(expression, replacement);
    assertThat(after).as("planted into " + file).isNotEqualTo(before);
    Files.writeString(path, after);
  }

  /** The names pages may use, as CDI gives them. */
  private static Map<String, String> beans() {
    Map<String, String> beans = new TreeMap<>();
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fi.enterfinland")
            .stream()
            .filter(type -> type.isAnnotatedWith(Named.class))
            .forEach(type -> beans.put(name(type), type.getName()));
    return beans;
  }

  private static String name(JavaClass type) {
    String given = type.getAnnotationOfType(Named.class).value();
    String simple = type.getSimpleName();
    return given.isEmpty() ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : given;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().matches(".*\\.(xhtml|java|js|xml)")).toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
