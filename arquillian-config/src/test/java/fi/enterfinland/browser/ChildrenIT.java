package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.harness.TestClock;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Guardians apply for their children: together, until custody changes, and no longer than to the
 * eighteenth birthday.
 */
class ChildrenIT extends BrowserTest {
  private static final Wording EN = new Wording(Language.EN);
  private static final Duration A_SECOND = Duration.ofSeconds(1);

  @AfterEach
  void backToToday() {
    TestClock.ahead(Duration.ZERO);
  }

  @Test
  void the_second_guardians_refusal_stops_the_sending_until_it_becomes_a_consent(
      Visitor mother, Visitor father, Visitor officer) throws IOException {
    Applicants.signIn(father, "Emeka Okafor");
    Applicants.signIn(mother, "Tuuli Kivelä-Okafor");
    inEachLanguage(mother, "/my/family");
    DraftWindow draft = begin(mother, "Aino Okafor");
    StudentCase.fillForChild(draft);
    send(mother, draft);
    refused(mother, "The other guardian has not consented yet");

    father.open("/my/family");
    father.page().locator("h3 a[href*='" + draft.number() + "']").click();
    father.page().waitForURL("**/my/case/" + draft.number() + "/guardians");
    inEachLanguage(father, guardians(draft));
    assertThat(father.page().locator("main")).containsText("Okafor");
    father.page().locator("[id='refusal:reason']").fill("Aino stays at her school this year.");
    father.page().locator("[id='refusal:refuse']").click();
    assertThat(father.page().locator(".ef-notice")).containsText(guardian("told.refused"));
    assertThat(father.page().request().get(draft.address("application")).url())
        .as("who only reads along is led away from the form")
        .endsWith("/guardians");

    send(mother, draft);
    refused(mother, "The other guardian has refused");
    mother.open(guardians(draft));
    assertThat(mother.page().locator("aside")).containsText("Aino stays at her school this year.");
    mother.checkPage();

    consent(father, draft);
    draft.open("personal");
    assertThat(draft.field("pd.last_name")).hasValue("Okafor");
    draft.answer("pd.birth_place", "Turku");
    send(mother, draft);
    refused(mother, "Answers have been changed");
    mother.open(guardians(draft)).page().locator("[id='asking:ask']").click();
    assertThat(mother.page().locator(".ef-notice")).containsText(guardian("told.asked"));
    consent(father, draft);
    send(mother, draft);
    mother.page().waitForURL("**/sent");

    officer.signInAs("Kaisa Hölttäniemi").open("/office/case/" + draft.number() + "?lang=en");
    Locator family = officer.page().locator("aside .ef-card").first();
    assertThat(family).containsText("Emeka Okafor");
    assertThat(family).containsText(guardian("consent.CONSENTED"));
    officer.checkPage();
  }

  @Test
  void without_a_guardian_who_cannot_be_reached_it_is_sent_with_a_document_that_officers_see(
      Visitor mother, Visitor father, Visitor officer) throws Exception {
    Applicants.signIn(father, "Emeka Okafor");
    Applicants.signIn(mother, "Tuuli Kivelä-Okafor");
    DraftWindow draft = begin(mother, "Aino Okafor");
    StudentCase.fillForChild(draft);
    mother.open(guardians(draft)).checkPage();
    mother.page().locator("[id='excuse:why']").selectOption("UNREACHABLE");
    mother.page().locator("[id='excuse:save']").click();
    assertThat(mother.page().locator(".ef-notice")).containsText(guardian("told.excused"));
    inEachLanguage(mother, guardians(draft));
    send(mother, draft);
    mother.page().waitForURL("**/sent");

    officer.signInAs("Kaisa Hölttäniemi").open("/office/case/" + draft.number() + "?lang=en");
    Locator family = officer.page().locator("aside .ef-card").first();
    assertThat(family).containsText(guardian("excuse.UNREACHABLE"));
    assertThat(family.locator("a[href^='/api/documents/']")).hasCount(1);
    officer.checkPage();

    StudentCase.handle(officer, draft.number());
    String request = StudentCase.ask(mother, draft.number());
    String answering = "/my/case/" + draft.number() + "/requests/" + request;
    mother.open(answering);
    assertThat(mother.page().locator("#send")).isVisible();
    father.open(answering).checkPage();
    assertThat(father.page().locator("#send")).hasCount(0);
  }

  @Test
  void guardians_agree_who_applies(Visitor mother, Visitor father) {
    Applicants.signIn(father, "Emeka Okafor");
    Applicants.signIn(mother, "Tuuli Kivelä-Okafor");
    DraftWindow draft = begin(mother, "Ilari Okafor");
    mother.open(guardians(draft)).page().locator("[id='proposal:propose']").click();
    assertThat(mother.page().locator(".ef-notice")).containsText(guardian("told.proposed"));
    father.open(guardians(draft)).checkPage();
    father.page().locator("[id='agreement:agree']").click();
    assertThat(father.page().locator(".ef-notice")).containsText(guardian("told.agreed"));
    father.open(draft.address("application"));
    assertThat(father.page()).hasURL(Pattern.compile(".*/application$"));
    mother.open(draft.address("application"));
    assertThat(mother.page()).hasURL(Pattern.compile(".*/guardians$"));
  }

  @Test
  void on_the_eighteenth_birthday_the_case_is_the_persons_own(Visitor guardian, Visitor person)
      throws Exception {
    LocalDate birthday = LocalDate.now(SystemClock.HELSINKI).plusDays(3);
    try (GuardianRegister register = new GuardianRegister()) {
      register.born("Daniel", birthday.minusYears(18));
      Applicants.signIn(guardian, "Saba Haile");
      DraftWindow draft = begin(guardian, "Daniel Haile");
      guardian.open(draft.address("personal"));
      draft.ready();
      draft.answer("pd.birth_place", "Asmara");
      Applicants.signIn(person, "Daniel Haile").open("/my");
      assertThat(person.page().locator("main")).containsText(draft.number());

      TestClock.ahead(until(birthday).minus(A_SECOND.multipliedBy(20)));
      draft.answer("pd.birth_place", "Keren");
      TestClock.ahead(until(birthday).plus(A_SECOND));
      guardian.expectComplaint("404");
      Page open = guardian.page();
      open.waitForResponse(
          answer -> DraftWindow.isSave(answer) && answer.status() == 404,
          () -> {
            draft.field("pd.birth_place").fill("Massawa");
            draft.field("pd.birth_place").blur();
          });
      assertThat(draft.stored("pd.birth_place")).isEqualTo("\"Keren\"");
      assertThat(open.request().get(draft.address("personal")).status()).isEqualTo(404);

      TestClock.passBirthdays();
      guardian.open("/my/family");
      assertThat(open.locator("main")).not().containsText("Daniel");
      guardian.checkPage();
      person.open(draft.address("personal"));
      DraftWindow own = draft.in(person.page()).ready();
      own.answer("pd.birth_place", "Helsinki");
      assertThat(draft.stored("pd.birth_place")).isEqualTo("\"Helsinki\"");
    }
  }

  @Test
  void a_change_of_custody_ends_the_access_of_one_guardian_and_the_other_goes_on(
      Visitor former, Visitor other) throws IOException {
    try (GuardianRegister register = new GuardianRegister()) {
      Applicants.signIn(other, "Hamid Rahimi");
      Applicants.signIn(former, "Laila Rahimi");
      DraftWindow draft = begin(former, "Nur Rahimi");
      register.removeGuardian("af-19900302-0204");
      assertThat(former.page().request().get(guardians(draft)).status()).isEqualTo(200);
      TestClock.lookAtCustody();
      assertThat(former.page().request().get(guardians(draft)).status()).isEqualTo(404);
      assertThat(former.page().request().get(draft.address("application")).status()).isEqualTo(404);
      former.open("/my/family");
      assertThat(former.page().locator("main")).not().containsText("Nur");
      other.open(draft.address("application"));
      draft.in(other.page()).ready();
      assertThat(other.page().locator(".ef-acting")).containsText("Nur Rahimi");
      other.open(guardians(draft)).checkPage();
    }
  }

  @Test
  void an_officer_records_a_guardianship_that_no_register_knows(Visitor officer) {
    officer.signInAs("Kaisa Hölttäniemi");
    inEachLanguage(officer, "/office/guardianships");
    Page page = officer.page();
    // The window has been narrow and wide again meanwhile.
    assertThat(page.locator(".ui-datepicker-trigger")).hasAccessibleName("Choose Date");
    page.locator("[id='record:givenNames']").fill("Leena");
    page.locator("[id='record:familyName']").fill("Salo");
    page.locator("[id='record:birthDate_input']").fill("1.2.2020");
    page.locator("[id='record:guardianEmail']").fill("nobody@example.com");
    page.locator("[id='record:document']").fill("Court order of 1.12.2025");
    page.locator("[id='record:save']").click();
    assertThat(page.locator(".ef-error-summary")).containsText("No person has an account");
    officer.checkPage();
  }

  private static DraftWindow begin(Visitor guardian, String child) {
    guardian.open("/my/start?form=OLE_OPI").checkPage();
    Page page = guardian.page();
    page.locator("form[action='/my/family/begin'] button")
        .filter(new Locator.FilterOptions().setHasText(child))
        .click();
    DraftWindow draft = DraftWindow.opened(page);
    assertThat(page.locator(".ef-acting")).containsText("You are acting for your child " + child);
    return draft;
  }

  private static void send(Visitor guardian, DraftWindow draft) {
    guardian.open(draft.address("review"));
    draft.ready();
    guardian.page().locator("[id='send:send-button']").click();
  }

  private static void refused(Visitor guardian, String why) {
    assertThat(guardian.page().locator(".ef-error-summary")).containsText(why);
    guardian.checkPage();
  }

  private static void consent(Visitor guardian, DraftWindow draft) {
    guardian.open(guardians(draft)).page().locator("[id='consent:give']").click();
    assertThat(guardian.page().locator(".ef-notice")).containsText(guardian("told.consented"));
  }

  private static void inEachLanguage(Visitor visitor, String address) {
    for (Language language : new Language[] {Language.FI, Language.SV}) {
      visitor.open(address + "?lang=" + language.code()).checkWidth();
    }
    visitor.open(address + "?lang=en").checkPage();
  }

  private static String guardians(DraftWindow draft) {
    return "/my/case/" + draft.number() + "/guardians";
  }

  private static String guardian(String key) {
    return EN.of("guardian", key);
  }

  /** How long it is until a day begins in Helsinki. */
  private static Duration until(LocalDate day) {
    return Duration.between(
        Clock.systemUTC().instant(), day.atStartOfDay(SystemClock.HELSINKI).toInstant());
  }
}
