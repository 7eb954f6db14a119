package fi.enterfinland.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The table of features in {@code docs/architecture.md}: what each may use, directly or not. */
final class FeatureTable {
  private static final Pattern ROW = Pattern.compile("^\\| `([a-z]+)` \\|(.*)\\|$");
  private static final Pattern NAME = Pattern.compile("`([a-z]+)`");

  private final Map<String, Set<String>> direct;

  private FeatureTable(Map<String, Set<String>> direct) {
    this.direct = direct;
  }

  static FeatureTable ofArchitectureDocument() throws IOException {
    Path document = Path.of("..", "docs", "architecture.md");
    return of(section(Files.readAllLines(document)));
  }

  private static List<String> section(List<String> lines) {
    int from = lines.indexOf("## Features");
    List<String> rest = lines.subList(from + 1, lines.size());
    int to = 0;
    while (to < rest.size() && !rest.get(to).startsWith("## ")) {
      to++;
    }
    return rest.subList(0, to);
  }

  static FeatureTable of(List<String> lines) {
    Map<String, Set<String>> direct = new LinkedHashMap<>();
    for (String line : lines) {
      var row = ROW.matcher(line.strip());
      if (row.matches()) {
        Set<String> uses = new LinkedHashSet<>();
        NAME.matcher(row.group(2)).results().forEach(name -> uses.add(name.group(1)));
        direct.put(row.group(1), uses);
      }
    }
    if (direct.isEmpty()) {
      throw new IllegalStateException("The table of features is not where it was");
    }
    return new FeatureTable(direct);
  }

  Set<String> features() {
    return direct.keySet();
  }

  boolean mayUse(String feature, String other) {
    if (feature.equals(other)) {
      return true;
    }
    Set<String> uses = direct.get(feature);
    return uses != null && uses.stream().anyMatch(used -> mayUse(used, other));
  }
}
