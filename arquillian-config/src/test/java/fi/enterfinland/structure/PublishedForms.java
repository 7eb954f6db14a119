package fi.enterfinland.structure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Drafts are pinned to the version of a form they began with, so a published version is never
 * changed: neither its file nor a block it is made of. The sums of each version lie in a file of
 * their own, {@code <CODE>.<version>.sha256}.
 *
 * @param forms folder of the forms
 * @param sums folder of the sums
 */
record PublishedForms(Path forms, Path sums) {
  private static final Pattern CODE = Pattern.compile("(?m)^code: (\\w+)$");
  private static final Pattern VERSION = Pattern.compile("(?m)^version: (\\d+)$");
  private static final Pattern BLOCK = Pattern.compile("(?m)^\\s*- block: ([\\w-]+)$");
  private static final String FORM = "form";

  /** What was changed although it is published, and what is published without its sums. */
  List<String> changed() throws IOException {
    List<String> changed = new ArrayList<>();
    for (Path form : definitions()) {
      Path file = sums.resolve(name(form) + ".sha256");
      if (!Files.exists(file)) {
        changed.add(name(form) + " has no sums");
        continue;
      }
      Map<String, String> now = sumsOf(form);
      Map<String, String> published = read(file);
      now.forEach(
          (part, sum) -> {
            if (!sum.equals(published.get(part))) {
              changed.add(part + " of " + name(form) + " is not what was published");
            }
          });
    }
    try (Stream<Path> files = Files.list(sums)) {
      List<String> there = definitions().stream().map(PublishedForms::name).toList();
      files
          .map(file -> file.getFileName().toString().replace(".sha256", ""))
          .filter(published -> !there.contains(published))
          .sorted()
          .forEach(published -> changed.add(published + " is not there any more"));
    }
    return changed;
  }

  /** Writes the sums of versions that have none yet. */
  void publish() throws IOException {
    for (Path form : definitions()) {
      Path file = sums.resolve(name(form) + ".sha256");
      if (!Files.exists(file)) {
        StringBuilder text = new StringBuilder();
        sumsOf(form)
            .forEach((part, sum) -> text.append(sum).append("  ").append(part).append('\n'));
        Files.createDirectories(sums);
        Files.writeString(file, text);
      }
    }
  }

  private Map<String, String> sumsOf(Path form) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    parts.put(FORM, sum(form));
    Matcher block = BLOCK.matcher(Files.readString(form));
    while (block.find()) {
      parts.put(
          "blocks/" + block.group(1) + ".yaml",
          sum(forms.resolve("blocks/" + block.group(1) + ".yaml")));
    }
    return parts;
  }

  private static Map<String, String> read(Path file) throws IOException {
    Map<String, String> published = new TreeMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] columns = line.split(" {2}", 2);
      published.put(columns[1], columns[0]);
    }
    return published;
  }

  private List<Path> definitions() throws IOException {
    try (Stream<Path> files = Files.walk(forms, 2)) {
      List<Path> definitions = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        String text = Files.readString(file);
        if (CODE.matcher(text).find() && VERSION.matcher(text).find()) {
          definitions.add(file);
        }
      }
      return definitions;
    }
  }

  private static String name(Path form) {
    try {
      String text = Files.readString(form);
      return first(CODE, text) + "." + first(VERSION, text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("No " + pattern);
    }
    return matcher.group(1);
  }

  private static String sum(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
