package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing typed is lost: not to a second window, a lost network, a dead session, or leaving. */
class AutosaveIT extends BrowserTest {
  private static final String PERSON = "Meera Thapaliya";
  private static final Pattern SAVED = Pattern.compile("^\\s*Saved at \\d{2}:\\d{2}\\s*$");
  private static final String PLACE = "pd.birth_place";

  private static DraftWindow begin(Visitor applicant) {
    return DraftWindow.begin(Applicants.signIn(applicant, PERSON));
  }

  @Test
  void typing_saves_the_touched_field_only_and_says_when(Visitor applicant) throws Exception {
    DraftWindow draft = begin(applicant).open("personal");

    JsonObject first = draft.answer("pd.last_name", "Thapaliya");
    assertThat(first.keySet()).containsExactly("pd.last_name");
    assertThat(first.getJsonObject("pd.last_name").getString("value")).isEqualTo("Thapaliya");
    assertThat(draft.indicator()).hasText(SAVED);

    JsonObject second = draft.answer(PLACE, "Pokhara");
    assertThat(second.keySet()).containsExactly(PLACE);
    int counter = second.getJsonObject(PLACE).getInt("counter");
    JsonObject third = draft.answer(PLACE, "Kathmandu");
    assertThat(third.getJsonObject(PLACE).getInt("counter")).isEqualTo(counter + 1);
    assertThat(draft.stored(PLACE)).isEqualTo("\"Kathmandu\"");
    assertThat(draft.page().locator("#saved")).hasText(SAVED);
  }

  @Test
  void a_field_left_as_it_was_saves_nothing(Visitor applicant) {
    DraftWindow draft = begin(applicant).open("personal");
    draft.answer(PLACE, "Pokhara");
    List<String> saves = new ArrayList<>();
    draft
        .page()
        .onRequest(
            request -> {
              if ("PATCH".equals(request.method())) {
                saves.add(request.postData());
              }
            });

    draft.field(PLACE).focus();
    draft.field(PLACE).blur();
    draft.answer("pd.last_name", "Thapaliya");

    assertThat(saves).hasSize(1).noneMatch(body -> body.contains(PLACE));
  }

  @Test
  void a_long_text_is_saved_while_it_is_written(Visitor applicant) throws Exception {
    DraftWindow draft = begin(applicant).open("visit");
    JsonObject body =
        draft.saving(() -> draft.field("ai.text").pressSequentially("My brother lives in Turku."));
    assertThat(body.keySet()).containsExactly("ai.text");
    assertThat(draft.field("ai.text")).isFocused();
    assertThat(draft.stored("ai.text")).isEqualTo("\"My brother lives in Turku.\"");
  }

  @Test
  void a_stale_window_overwrites_nothing_and_shows_both_answers(Visitor applicant)
      throws Exception {
    DraftWindow old = begin(applicant).open("personal");
    DraftWindow newer = old.another().open("personal");
    newer.answer(PLACE, "Kathmandu");

    old.answer(PLACE, "Pokhara");
    assertThat(old.indicator())
        .hasText(Pattern.compile("Changed in another window at \\d{2}:\\d{2}. Choose which"));
    Locator choice = old.question(PLACE).getByRole(AriaRole.GROUP);
    assertThat(choice).containsText("Your answer on this page");
    assertThat(choice)
        .containsText(Pattern.compile("The answer saved at \\d{2}:\\d{2} in another window"));
    assertThat(choice).containsText("Pokhara");
    assertThat(choice).containsText("Kathmandu");
    assertThat(draftAlarm(old)).containsText("Changed in another window");
    assertThat(old.stored(PLACE)).isEqualTo("\"Kathmandu\"");
    applicant.checkPage();

    old.page().getByRole(AriaRole.BUTTON, named("Kathmandu")).click();
    assertThat(old.field(PLACE)).hasValue("Kathmandu");
    assertThat(old.field(PLACE)).isFocused();
    assertThat(choice).hasCount(0);
    assertThat(old.indicator()).hasText(SAVED);
  }

  @Test
  void who_keeps_the_own_answer_has_it_saved(Visitor applicant) throws Exception {
    DraftWindow old = begin(applicant).open("personal");
    DraftWindow newer = old.another().open("personal");
    newer.answer(PLACE, "Kathmandu");
    old.answer(PLACE, "Pokhara");

    old.saving(() -> old.page().getByRole(AriaRole.BUTTON, named("Pokhara")).click());
    assertThat(old.indicator()).hasText(SAVED);
    assertThat(old.stored(PLACE)).isEqualTo("\"Pokhara\"");
  }

  @Test
  void without_a_network_typing_goes_on_and_is_saved_later(Visitor applicant) throws Exception {
    applicant.expectComplaint("ERR_INTERNET_DISCONNECTED");
    DraftWindow draft = begin(applicant).open("personal");
    draft.page().context().setOffline(true);

    draft.field(PLACE).fill("Pokhara");
    draft.field(PLACE).blur();
    assertThat(draft.indicator()).containsText("No network. You can go on; your answers are kept");
    assertThat(draftAlarm(draft)).containsText("No network");
    draft.field("pd.last_name").fill("Thapaliya");
    draft.field("pd.last_name").blur();
    assertThat(draft.stored(PLACE)).isNull();

    draft.page().context().setOffline(false);
    assertThat(draft.indicator()).hasText(SAVED);
    assertThat(draft.stored(PLACE)).isEqualTo("\"Pokhara\"");
    assertThat(draft.stored("pd.last_name")).isEqualTo("\"Thapaliya\"");
  }

  @Test
  void a_window_closed_without_a_network_has_lost_nothing(Visitor applicant) throws Exception {
    applicant.expectComplaint("ERR_INTERNET_DISCONNECTED");
    DraftWindow draft = begin(applicant).open("personal");
    draft.page().context().setOffline(true);
    draft.field(PLACE).fill("Pokhara");
    draft.field(PLACE).blur();
    assertThat(draft.indicator()).containsText("No network");
    DraftWindow later = draft.another();
    draft.page().close();

    later.page().context().setOffline(false);
    later.open("personal");
    assertThat(later.field(PLACE)).hasValue("Pokhara");
    assertThat(later.indicator()).hasText(SAVED);
    assertThat(later.stored(PLACE)).isEqualTo("\"Pokhara\"");
  }

  @Test
  void leaving_by_a_link_saves_the_words_still_being_typed(Visitor applicant) throws Exception {
    DraftWindow draft = begin(applicant).open("personal");
    draft.field(PLACE).fill("Pokhara");
    draft.page().getByRole(AriaRole.LINK, named("Continue")).click();
    draft.page().waitForURL("**/passport");
    assertThat(draft.stored(PLACE)).isEqualTo("\"Pokhara\"");
  }

  @Test
  void going_elsewhere_at_once_saves_them_too(Visitor applicant) {
    DraftWindow draft = begin(applicant).open("personal");
    draft.field(PLACE).fill("Pokhara");
    draft.page().navigate("/help");
    draft.open("personal");
    assertThat(draft.field(PLACE)).hasValue("Pokhara");
    assertThat(draft.question(PLACE).locator(".ef-choose")).hasCount(0);
  }

  @Test
  void after_a_dead_session_the_place_and_the_words_come_back(Visitor applicant) throws Exception {
    applicant.expectComplaint("401");
    DraftWindow draft = begin(applicant).open("personal");
    Page page = draft.page();
    page.context()
        .clearCookies(
            new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                .setName("ef-session"));

    draft.answer(PLACE, "Pokhara");
    assertThat(draft.indicator())
        .containsText("Your session has ended. What you typed is kept on this device.");
    draft.field("pd.education").fill("Bachelor of Arts");
    page.getByRole(AriaRole.LINK, named("Log in and go on in the same place")).click();
    page.locator("#login-citizen").click();
    page.getByRole(AriaRole.BUTTON, named(PERSON)).click();

    page.waitForURL("**" + draft.address("personal"));
    assertThat(draft.field(PLACE)).hasValue("Pokhara");
    assertThat(draft.field("pd.education")).hasValue("Bachelor of Arts");
    assertThat(draft.indicator()).hasText(SAVED);
    assertThat(draft.stored(PLACE)).isEqualTo("\"Pokhara\"");
    assertThat(draft.stored("pd.education")).isEqualTo("\"Bachelor of Arts\"");
    assertThat(draft.field("pd.education")).isFocused();
  }

  /** A shared computer: what is kept on the device is bound to who typed it. */
  @Test
  void what_one_person_typed_is_never_shown_to_another(Visitor applicant) throws Exception {
    applicant.expectComplaint("401");
    applicant.expectComplaint("404");
    DraftWindow draft = begin(applicant).open("personal");
    draft.page().context().clearCookies();
    draft.answer(PLACE, "Pokhara");
    assertThat(draft.indicator()).containsText("Your session has ended.");

    Applicants.signIn(applicant, "Kwame Asante-Boateng");
    DraftWindow other = DraftWindow.begin(applicant).open("personal");
    assertThat(other.field(PLACE)).hasValue("");
    applicant.open(draft.address("personal"));
    assertThat(applicant.page().locator("body")).not().containsText("Pokhara");
    assertThat(draft.stored(PLACE)).isNull();
  }

  private static Locator draftAlarm(DraftWindow draft) {
    return draft.page().locator("#alarm");
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
