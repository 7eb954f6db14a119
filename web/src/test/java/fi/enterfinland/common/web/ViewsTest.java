package fi.enterfinland.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A view has the scripts of Faces and PrimeFaces if it needs them, and only then. */
class ViewsTest {
  private static final Path ROOT = Path.of("src", "main", "webapp");
  private static final Pattern NEEDS_SCRIPTS = Pattern.compile("<p:|<f:ajax|<h:commandLink");

  private final List<String> asked = new ArrayList<>();
  private final Views views = new Views(this::file);

  private InputStream file(String path) {
    asked.add(path);
    Path file = ROOT.resolve(path.substring(1));
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(path -> path.toString().endsWith(".xhtml"))
          .map(ROOT::relativize)
          .filter(path -> !path.startsWith("WEB-INF"))
          .toList();
    }
  }

  @Test
  void exactly_the_pages_with_widgets_are_drawn_with_their_scripts() throws IOException {
    assertThat(pages())
        .hasSizeGreaterThan(50)
        .allSatisfy(
            page ->
                assertThat(views.kind("/" + page))
                    .isEqualTo(
                        NEEDS_SCRIPTS.matcher(Files.readString(ROOT.resolve(page))).find()
                            ? Views.Kind.WITH_WIDGETS
                            : Views.Kind.PLAIN));
  }

  /** What is shared by pages of both kinds would go without its scripts in the plain ones. */
  @Test
  void no_shared_part_of_pages_needs_scripts() throws IOException {
    try (Stream<Path> shared = Files.walk(ROOT.resolve("WEB-INF"))) {
      assertThat(shared.filter(path -> path.toString().endsWith(".xhtml")).toList())
          .hasSizeGreaterThan(20)
          .filteredOn(path -> !path.endsWith("widgets.xhtml"))
          .noneMatch(
              path -> {
                try {
                  return NEEDS_SCRIPTS.matcher(Files.readString(path)).find();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }

  @Test
  void a_view_is_looked_at_once() {
    views.kind("/my/cases.xhtml");
    views.kind("/my/cases.xhtml");
    assertThat(asked).hasSize(1);
  }

  @Test
  void a_view_that_is_not_there_is_missing_and_not_remembered() {
    assertThat(views.kind("/my/none.xhtml")).isEqualTo(Views.Kind.MISSING);
    views.kind("/my/none.xhtml");
    assertThat(asked).hasSize(2);
  }
}
