package fi.enterfinland.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts exist in three languages, and every text a page asks for exists. */
class TextsTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path PAGES = Path.of("src/main/webapp");
  private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

  @Test
  void every_bundle_has_the_same_keys_in_the_three_languages() throws IOException {
    for (String bundle : bundles()) {
      Set<String> finnish = keys(bundle, "fi");
      assertThat(keys(bundle, "sv")).as(bundle + " in Swedish").isEqualTo(finnish);
      assertThat(keys(bundle, "en")).as(bundle + " in English").isEqualTo(finnish);
    }
  }

  @Test
  void no_text_is_empty() throws IOException {
    for (String bundle : bundles()) {
      for (String language : LANGUAGES) {
        load(bundle, language)
            .forEach((key, text) -> assertThat((String) text).as(bundle + " " + key).isNotBlank());
      }
    }
  }

  @Test
  void no_text_has_a_plural_in_brackets() throws IOException {
    for (String bundle : bundles()) {
      for (String language : LANGUAGES) {
        load(bundle, language)
            .forEach((key, text) -> assertThat((String) text).as("" + key).doesNotContain("(s)"));
      }
    }
  }

  @Test
  void the_values_of_a_text_are_the_same_in_the_three_languages() throws IOException {
    for (String bundle : bundles()) {
      Properties finnish = load(bundle, "fi");
      for (String language : List.of("sv", "en")) {
        Properties other = load(bundle, language);
        for (String key : finnish.stringPropertyNames()) {
          assertThat(placeholders(other.getProperty(key)))
              .as(bundle + " " + language + " " + key)
              .isEqualTo(placeholders(finnish.getProperty(key)));
        }
      }
    }
  }

  @Test
  void every_text_a_page_asks_for_exists() throws IOException {
    Map<String, Set<String>> known = variables();
    Pattern use =
        Pattern.compile("\\b(" + String.join("|", known.keySet()) + ")\\['([^']+)'(]|\\.concat)");
    Pattern count =
        Pattern.compile("ef:count2?\\((" + String.join("|", known.keySet()) + "), '([^']+)'");
    List<String> missing = new ArrayList<>();
    for (Path page : pages()) {
      String source = Files.readString(page);
      Matcher used = use.matcher(source);
      while (used.find()) {
        Set<String> keys = known.get(used.group(1));
        String key = used.group(2);
        boolean found =
            used.group(3).equals("]")
                ? keys.contains(key)
                : keys.stream().anyMatch(each -> each.startsWith(key));
        if (!found) {
          missing.add(page + ": " + used.group(1) + "['" + key + "']");
        }
      }
      Matcher counted = count.matcher(source);
      while (counted.find()) {
        for (String ending : List.of(".one", ".other")) {
          if (!known.get(counted.group(1)).contains(counted.group(2) + ending)) {
            missing.add(page + ": " + counted.group(2) + ending);
          }
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void a_page_writes_no_words_of_its_own() throws IOException {
    Pattern words = Pattern.compile(">\\s*([^<>#{}]*\\p{Ll}{2,}[^<>#{}]*)<");
    for (Path page : pages()) {
      String source = Files.readString(page).replaceAll("(?s)<!--.*?-->", "");
      Matcher matcher = words.matcher(source);
      assertThat(matcher.find() ? matcher.group(1).strip() : "").as(page.toString()).isEmpty();
    }
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile("\\{\\d}").matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  /** The bundles' variables of faces-config.xml, each with its keys. */
  private static Map<String, Set<String>> variables() throws IOException {
    String config = Files.readString(PAGES.resolve("WEB-INF/faces-config.xml"));
    Matcher matcher =
        Pattern.compile("<base-name>([^<]+)</base-name>\\s*<var>([^<]+)</var>").matcher(config);
    Map<String, Set<String>> variables = new HashMap<>();
    while (matcher.find()) {
      variables.put(matcher.group(2), keys(matcher.group(1).replace('.', '/'), "fi"));
    }
    assertThat(variables).isNotEmpty();
    return variables;
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
    }
  }

  private static List<String> bundles() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .map(file -> RESOURCES.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.matches(".*_(fi|sv|en)\\.properties"))
          .map(name -> name.substring(0, name.lastIndexOf('_')))
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static Set<String> keys(String bundle, String language) throws IOException {
    return new TreeSet<>(load(bundle, language).stringPropertyNames());
  }

  private static Properties load(String bundle, String language) throws IOException {
    Properties texts = new Properties();
    try (Reader reader =
        Files.newBufferedReader(RESOURCES.resolve(bundle + "_" + language + ".properties"))) {
      texts.load(reader);
    }
    return texts;
  }
}
