package fi.enterfinland.structure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.common.model.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The table of settings in {@code docs/operations.md} names every setting that the application, the
 * server's configuration and the start script read, with the default that they have.
 */
class SettingsTableTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `(EF_[A-Z_]+)` \\| ([^|]+) \\|");
  private static final Pattern IN_SERVER = Pattern.compile("\\$\\{(EF_[A-Z_]+):?([^}]*)}");
  private static final Pattern IN_SCRIPT = Pattern.compile("\\$\\{(EF_[A-Z_]+):-");
  private static final Pattern NEEDED = Pattern.compile("for name in ([A-Z_ \\\\\n]+); do");

  @Test
  void every_setting_stands_in_it_with_its_default() throws IOException {
    Map<String, String> told = told();
    Map<String, String> read = read();
    Set<String> needed = needed();
    assertThat(told.keySet()).isEqualTo(read.keySet());
    read.forEach(
        (name, fallback) -> {
          if (needed.contains(name)) {
            assertThat(told.get(name)).as(name).isEqualTo("needed");
          } else if (fallback.isEmpty() || fallback.equals("none")) {
            assertThat(told.get(name)).as(name).doesNotMatch("`[^`]*`").isNotEqualTo("needed");
          } else if (!fallback.startsWith("${")) {
            assertThat(told.get(name)).as(name).isEqualTo("`" + fallback + "`");
          }
        });
  }

  private static Map<String, String> told() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("..", "docs", "operations.md")));
    while (row.find()) {
      rows.put(row.group(1), row.group(2).strip());
    }
    return rows;
  }

  private static Map<String, String> read() throws IOException {
    Map<String, String> settings = new TreeMap<>();
    Matcher script = IN_SCRIPT.matcher(script());
    while (script.find()) {
      settings.put(script.group(1), "");
    }
    needed().forEach(name -> settings.put(name, ""));
    Path server = Path.of("..", "ear", "src", "main", "server", "enter-finland.cli");
    for (String line : Files.readAllLines(server)) {
      Matcher used = IN_SERVER.matcher(line);
      while (!line.startsWith("#") && used.find()) {
        settings.put(used.group(1), used.group(2));
      }
    }
    for (Setting setting : Setting.values()) {
      settings.put("EF_" + setting.name(), setting.value().orElse(""));
    }
    return settings;
  }

  private static Set<String> needed() throws IOException {
    Matcher list = NEEDED.matcher(script());
    assertThat(list.find()).isTrue();
    return new TreeSet<>(Set.of(list.group(1).replace("\\", " ").strip().split("\\s+")));
  }

  private static String script() throws IOException {
    return Files.readString(Path.of("..", "ear", "src", "main", "distribution", "start.sh"));
  }
}
