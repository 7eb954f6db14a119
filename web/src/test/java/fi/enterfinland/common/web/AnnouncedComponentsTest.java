package fi.enterfinland.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of PrimeFaces the application announces itself what its pages use. */
class AnnouncedComponentsTest {
  private static final Path MAIN = Path.of("src", "main");
  private static final Path TAGS = MAIN.resolve("primefaces/primefaces.taglib.xml");
  private static final Path COMPONENTS = MAIN.resolve("primefaces/faces-config.xml");

  @Test
  void what_pages_use_is_announced_and_nothing_else() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
        used.addAll(found("<p:([a-zA-Z]+)", page));
      }
    }
    assertThat(found("<tag-name>([^<]+)", TAGS)).isNotEmpty().isEqualTo(used);
  }

  @Test
  void each_tag_has_its_component_and_its_renderer() throws IOException {
    for (String kind : Set.of("component", "renderer")) {
      String type = "<" + kind + "-type>([^<]+)";
      assertThat(found(type, COMPONENTS)).isNotEmpty().containsAll(found(type, TAGS));
    }
  }

  private static Set<String> found(String pattern, Path file) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(file))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
