package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in the pages of a form as a person does: down the page, what is seen, in the fields that
 * are there. It knows kinds of fields and no question.
 */
final class FormFiller {
  private static final Pattern IN_ROW = Pattern.compile("(.+)\\[([a-z0-9]+)](\\..+)");

  /** What is on the page and not hidden, in the order in which it is read. */
  private static final String VISIBLE_QUESTIONS =
      """
      () => [...document.querySelectorAll('#section-form [data-question]')]
        .filter((element) => element.offsetParent !== null)
        .map((element) => element.dataset.question)
      """;

  private final Walker walker;
  private final Page page;
  private final Hands hands;
  private final Scenario scenario;
  private final Set<String> answered = new HashSet<>();
  private final Map<String, String> scenarioRows = new HashMap<>();

  FormFiller(Walker walker, Hands hands, Scenario scenario) {
    this.walker = walker;
    this.hands = hands;
    this.page = walker.page();
    this.scenario = scenario;
  }

  /** Answers what the open page asks, and what it asks then. */
  void fillPage() {
    Set<String> passed = new HashSet<>();
    Optional<String> next = nextQuestion(passed);
    while (next.isPresent()) {
      passed.add(next.get());
      fill(next.get());
      next = nextQuestion(passed);
    }
  }

  /** The places on the open page for documents that the scenario has. */
  List<String> slots() {
    return page.locator("[data-slot]:visible").all().stream()
        .map(place -> place.getAttribute("data-slot"))
        .filter(slot -> scenario.documents().containsKey(slot))
        .toList();
  }

  /** Waits until the page says that everything is saved. */
  void seesItSaved() {
    walker.leavesTheField();
    String saved = walker.words().of("form", "script.saved", "").strip();
    assertThat(page.locator("#saved-state.ef-saved-ok")).containsText(saved);
  }

  private Optional<String> nextQuestion(Set<String> passed) {
    return ((List<?>) page.evaluate(VISIBLE_QUESTIONS))
        .stream()
            .map(String.class::cast)
            .filter(question -> !passed.contains(question))
            .findFirst();
  }

  private void fill(String question) {
    String inScenario = inScenario(question);
    List<String> answer = scenario.answer(inScenario);
    if (answer.isEmpty()) {
      return;
    }
    Locator element = page.locator("[data-question='" + question + "']");
    Locator fields = element.locator("[name='" + question + "']");
    switch (element.getAttribute("data-as")) {
      case "field" -> hands.write(fields, answer.get(0));
      case "radios", "boxes" -> answer.forEach(value -> hands.choose(chosen(fields, value)));
      case "menu" -> hands.choose(fields, answer.get(0));
      case "menus" -> {
        for (int i = 0; i < answer.size(); i++) {
          hands.choose(fields.nth(i), answer.get(i));
        }
      }
      case "tick" -> hands.tick(fields);
      case "date" -> fillDate(fields, answer.get(0));
      case "rows" -> answer.forEach(row -> addRow(element, row));
      default -> throw new IllegalStateException("No such kind of field at " + question);
    }
    answered.add(inScenario);
  }

  private static Locator chosen(Locator fields, String value) {
    return fields.and(fields.page().locator("[value='" + value + "']"));
  }

  private void fillDate(Locator boxes, String date) {
    String[] parts = date.split("-", -1);
    hands.write(boxes.nth(0), parts[2].replaceFirst("^0", ""));
    hands.write(boxes.nth(1), parts[1].replaceFirst("^0", ""));
    hands.write(boxes.nth(2), parts[0]);
  }

  private void addRow(Locator group, String scenarioRow) {
    Locator rows = group.locator("[data-row]");
    int before = rows.count();
    hands.use(group.locator("[data-add-row]"));
    assertThat(rows).hasCount(before + 1);
    scenarioRows.put(rows.nth(before).getAttribute("data-row"), scenarioRow);
  }

  /** Rows have ids of their own in each draft. */
  private String inScenario(String question) {
    Matcher matcher = IN_ROW.matcher(question);
    return matcher.matches()
        ? matcher.group(1) + "[" + scenarioRows.get(matcher.group(2)) + "]" + matcher.group(3)
        : question;
  }

  /** Everything the scenario answers has been asked and answered. */
  void hasAnsweredEverything() {
    assertThat(answered).containsAll(scenario.questions());
  }
}
