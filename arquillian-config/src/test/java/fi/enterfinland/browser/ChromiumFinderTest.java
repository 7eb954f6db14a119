package fi.enterfinland.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumFinderTest {
  @TempDir private Path folder;
  private Path onPath;
  private Path set;
  private Path usual;

  @BeforeEach
  void put_a_program_in_every_place() throws IOException {
    onPath = program("path/google-chrome");
    set = program("set/my-own-browser");
    usual = program("usual/chromium");
  }

  @Test
  void the_browser_that_is_set_comes_first() {
    assertThat(finder(Map.of("EF_CHROMIUM", set.toString())).find()).contains(set);
    assertThat(finder(Map.of("ef.chromium", set.toString())).find()).contains(set);
  }

  @Test
  void then_the_path_is_searched_and_then_the_usual_places() throws IOException {
    assertThat(finder(Map.of()).find()).contains(onPath);
    Files.delete(onPath);
    assertThat(finder(Map.of()).find()).contains(usual);
    Files.delete(usual);
    assertThat(finder(Map.of()).find()).isEmpty();
  }

  @Test
  void a_browser_that_is_set_but_is_not_there_is_not_replaced_by_another() {
    assertThatThrownBy(() -> finder(Map.of("ef.chromium", "/no/such/program")).find())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/no/such/program");
  }

  private ChromiumFinder finder(Map<String, String> settings) {
    String path = folder.resolve("empty") + File.pathSeparator + onPath.getParent();
    return new ChromiumFinder(settings::get, path, List.of("/nowhere", usual.toString()));
  }

  private Path program(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.createFile(file);
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
