package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PageAssertions;
import fi.enterfinland.common.web.Area;
import fi.enterfinland.harness.TestEnvironment;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One window in which somebody fills in a draft. */
final class DraftWindow {
  private static final Pattern NUMBER = Pattern.compile("EF-\\d{4}-\\d{7}");
  private static final Pattern FIRST_SECTION =
      Pattern.compile(".*/(my|counsel)/draft/[^/]+/application");
  private static final double PATIENCE_MS = 15_000;

  private final Page page;
  private final Area area;
  private final String number;

  private DraftWindow(Page page, Area area, String number) {
    this.page = page;
    this.area = area;
    this.number = number;
  }

  /** Begins a new draft of a student's first permit, in the visitor's window. */
  static DraftWindow begin(Visitor applicant) {
    applicant.open("/my/start?form=OLE_OPI");
    Page page = applicant.page();
    page.locator("form[action='/my/begin'] button").click();
    return opened(page);
  }

  /** The draft whose first section has just been asked for in a window. */
  static DraftWindow opened(Page page) {
    assertThat(page)
        .hasURL(FIRST_SECTION, new PageAssertions.HasURLOptions().setTimeout(PATIENCE_MS));
    page.waitForLoadState();
    Matcher found = NUMBER.matcher(page.url());
    if (!found.find()) {
      throw new IllegalStateException("No draft at " + page.url());
    }
    Area area = page.url().contains("/counsel/") ? Area.COUNSEL : Area.MY;
    return new DraftWindow(page, area, found.group());
  }

  /** The same draft in one more window of the same browser. */
  DraftWindow another() {
    return new DraftWindow(page.context().newPage(), area, number);
  }

  /** The same draft in somebody else's window, whose own it is. */
  DraftWindow in(Page other) {
    return new DraftWindow(other, Area.MY, number);
  }

  Page page() {
    return page;
  }

  String number() {
    return number;
  }

  /** The address of a section. */
  String address(String section) {
    return area.prefix() + "/draft/" + number + "/" + section;
  }

  /** Opens a section, and waits until its script listens. */
  DraftWindow open(String section) {
    page.navigate(address(section));
    return ready();
  }

  /** Waits until the script of the page has taken up what the server drew. */
  DraftWindow ready() {
    page.locator("[data-question][data-known]").first().waitFor(attached());
    return this;
  }

  private static Locator.WaitForOptions attached() {
    return new Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED);
  }

  /** The control a question is answered in. */
  Locator field(String question) {
    String id = "q-" + question.replace("].", "-").replace('[', '-');
    return page.locator("[id='" + id + "']");
  }

  /** The whole question: label, hint, error, control. */
  Locator question(String question) {
    return page.locator("[data-question='" + question + "']");
  }

  /** The line that tells of saving. */
  Locator indicator() {
    return page.locator("#saved-state");
  }

  /**
   * Types an answer, leaves the field, and waits until the server has answered the save.
   *
   * @return what the browser asked to save
   */
  JsonObject answer(String question, String text) {
    return saving(
        save -> save.containsKey(question),
        () -> {
          field(question).fill(text);
          field(question).blur();
        });
  }

  /** Does something that makes the browser save, and gives what it asked to save. */
  JsonObject saving(Runnable action) {
    return saving(any -> true, action);
  }

  private JsonObject saving(Predicate<JsonObject> expected, Runnable action) {
    Response response =
        page.waitForResponse(
            answer -> isSave(answer) && expected.test(object(answer.request().postData())), action);
    return object(response.request().postData());
  }

  static boolean isSave(Response response) {
    return "PATCH".equals(response.request().method());
  }

  static JsonObject object(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  /** An answer as the database holds it, as JSON text; null if there is none. */
  String stored(String question) throws SQLException {
    try (Connection connection = TestEnvironment.get().surroundings().database().connect();
        PreparedStatement statement =
            connection.prepareStatement(
                "select value::text from answer where application_number = ? and question = ?")) {
      statement.setString(1, number);
      statement.setString(2, question);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }
}
