package fi.enterfinland.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IconsTest {
  private static final Path PAGES = Path.of("src", "main", "webapp");
  private static final Pattern USED =
      Pattern.compile("<ef:icon name=\"([a-z-]+)\"|symbol=\"([a-z-]+)\"");
  private static final Pattern NAMING = Pattern.compile("\\.(java|xhtml|js)$");
  private static final Pattern DRAWN = Pattern.compile("<symbol[^>]* id=\"([a-z-]+)\"");

  @Test
  void every_icon_that_a_page_names_is_drawn() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
        used.addAll(found(USED, page));
      }
    }
    assertThat(used).hasSizeGreaterThan(10);
    assertThat(found(DRAWN, PAGES.resolve("resources/icons/icons.svg"))).containsAll(used);
  }

  @Test
  void an_icon_that_nothing_names_is_not_sent_to_everybody() throws IOException {
    StringBuilder sources = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src", "main"))) {
      for (Path source : files.filter(file -> NAMING.matcher(file.toString()).find()).toList()) {
        sources.append(Files.readString(source));
      }
    }
    String all = sources.toString();
    assertThat(found(DRAWN, PAGES.resolve("resources/icons/icons.svg")))
        .allMatch(icon -> all.contains('"' + icon + '"') || all.contains("'" + icon + "'"));
  }

  private static Set<String> found(Pattern pattern, Path file) throws IOException {
    Set<String> names = new TreeSet<>();
    pattern
        .matcher(Files.readString(file))
        .results()
        .forEach(match -> names.add(match.group(1) != null ? match.group(1) : match.group(2)));
    return names;
  }
}
