package fi.enterfinland.common.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule says in three languages why it refuses. */
class RuleTextsTest {
  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void every_rule_has_its_text_in_the_three_languages()
      throws IOException, ReflectiveOperationException {
    List<String> missing = new ArrayList<>();
    List<Rule> rules = rules();
    assertThat(rules).isNotEmpty();
    for (String language : List.of("fi", "sv", "en")) {
      Properties texts = texts(language);
      for (Rule rule : rules) {
        if (texts.getProperty("rule." + rule.name(), "").isBlank()) {
          missing.add(language + ": rule." + rule.name());
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void the_three_languages_have_the_same_rules() throws IOException {
    assertThat(texts("sv").stringPropertyNames()).isEqualTo(texts("fi").stringPropertyNames());
    assertThat(texts("en").stringPropertyNames()).isEqualTo(texts("fi").stringPropertyNames());
  }

  private static List<Rule> rules() throws IOException, ReflectiveOperationException {
    List<Rule> rules = new ArrayList<>();
    for (String name : classNames()) {
      Class<?> type = Class.forName(name, false, RuleTextsTest.class.getClassLoader());
      if (type.isEnum() && Rule.class.isAssignableFrom(type)) {
        for (Object constant : type.getEnumConstants()) {
          rules.add((Rule) constant);
        }
      }
    }
    return rules;
  }

  private static List<String> classNames() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith("Rule.class"))
          .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
          .toList();
    }
  }

  private static Properties texts(String language) throws IOException {
    Properties texts = new Properties();
    Path file = CLASSES.resolve("fi/enterfinland/common/model/rules_" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }
}
