package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.enterfinland.account.model.TotpSecret;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.messages.CaseRows;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Accounts, families and the special tasks of the office without a mouse. */
class PeopleByKeyboardIT extends BrowserTest {
  private static final Wording EN = new Wording(Language.EN);
  private static final String NEW_PASSWORD = "Eight spruces and a river";
  private static final String IDENTITY_CODE = "080503A9011";

  @Test
  void an_account_is_guarded_recovered_and_closed(Visitor visitor) throws SQLException {
    PasswordHolder holder = PasswordHolder.open();
    Page page = visitor.page();
    Keyboard keyboard = new Keyboard(page);
    visitor.open("/login?return=/my&lang=en");
    signIn(keyboard, page, holder, PasswordHolder.PASSWORD);

    goTo(keyboard, page, "second-factor");
    TotpSecret secret = SecondFactorIT.secret(page.locator("#factor-secret").textContent());
    keyboard.write(page.locator("#code"), secret.codeAt(Instant.now()));
    keyboard.use(page.locator("#factor-on"));
    assertThat(page.locator(".ef-codes li")).hasCount(10);
    String paper = page.locator(".ef-codes li").first().textContent();
    goTo(keyboard, page, "consents");
    keyboard.use(page.locator("#end-consent"));
    assertThat(page.locator("#consents")).containsText("Ended");
    goTo(keyboard, page, "sessions");
    keyboard.follow(page.locator("[id='sessions-form:everywhere']"));

    visitor.open("/login?return=/my");
    keyboard.follow(page.locator("a[href='/forgot']"));
    keyboard.write(page.locator("#email"), holder.email());
    keyboard.follow(page.locator("#forgot-submit"));
    String mail = new MailBox(holder.email()).await(page, EN.mail("subject.RESET_PASSWORD"));
    page.navigate(MailBox.link(mail));
    keyboard.write(page.locator("#password"), NEW_PASSWORD);
    keyboard.follow(page.locator("#reset-submit"));
    signIn(keyboard, page, holder, NEW_PASSWORD);
    keyboard.write(page.locator("#code"), paper);
    keyboard.follow(page.locator("#code-submit"));

    goTo(keyboard, page, "close");
    keyboard.write(page.locator("#password"), NEW_PASSWORD);
    keyboard.follow(page.locator("#close-account"));
    assertThat(page).hasURL(Pattern.compile(".*/account-closed$"));
  }

  @Test
  void guardians_agree_and_the_office_protects_their_child(
      Visitor mother, Visitor father, Visitor officer) throws IOException, SQLException {
    endWhatWasBegunForChildren();
    Applicants.signIn(father, "Emeka Okafor");
    Applicants.signIn(mother, "Tuuli Kivelä-Okafor").open("/my/start?form=OLE_OPI");
    Page applying = mother.page();
    Keyboard hers = new Keyboard(applying);
    hers.use(
        applying
            .locator("form[action='/my/family/begin'] button")
            .filter(new Locator.FilterOptions().setHasText("Ilari Okafor")));
    DraftWindow draft = StudentCase.fillForChild(DraftWindow.opened(applying));
    draft.open("personal").answer("pd.hetu", IDENTITY_CODE);
    mother.open("/my/family");
    hers.follow(applying.locator("a[href='" + guardians(draft) + "']"));
    hers.use(applying.locator("[id='proposal:propose']"));
    told(applying, "told.proposed");

    Page consenting = father.open("/my/family").page();
    Keyboard his = new Keyboard(consenting);
    his.follow(consenting.locator("h3 a[href='" + guardians(draft) + "']"));
    his.write(consenting.locator("[id='refusal:reason']"), "Not before the summer.");
    his.use(consenting.locator("[id='refusal:refuse']"));
    told(consenting, "told.refused");
    his.use(consenting.locator("[id='consent:give']"));
    told(consenting, "told.consented");
    mother.open(draft.address("review"));
    draft.ready();
    hers.follow(applying.locator("[id='send:send-button']"));

    Page handling = officer.signInAs("Saga Vesterback").open(office(draft) + "?lang=en").page();
    Keyboard theirs = new Keyboard(handling);
    theirs.use(handling.locator("[id='disclosure:mark']"));
    assertThat(handling.locator("[id='disclosure:lift']")).isVisible();
    theirs.follow(handling.locator(".ef-parts a[href$='/application']"));
    assertThat(handling.locator("main")).not().containsText(IDENTITY_CODE);
    theirs.use(handling.locator("[id='codes:reveal']"));
    assertThat(handling.locator("main")).containsText(IDENTITY_CODE);
    theirs.follow(handling.locator(".ef-parts a[href='" + office(draft) + "']"));
    theirs.use(handling.locator("[id='disclosure:lift']"));
    assertThat(handling.locator("[id='disclosure:mark']")).isVisible();
  }

  @Test
  void a_guardianship_is_recorded_and_ended(Visitor officer) throws SQLException {
    Page page = officer.signInAs("Kaisa Hölttäniemi").open("/office/guardianships?lang=en").page();
    Keyboard keyboard = new Keyboard(page);
    keyboard.write(page.locator("[id='record:givenNames']"), "Leena");
    keyboard.write(page.locator("[id='record:familyName']"), "Salo");
    keyboard.write(page.locator("[id='record:birthDate_input']"), "1.2.2020");
    keyboard.write(page.locator("[id='record:guardianEmail']"), PasswordHolder.open().email());
    keyboard.write(page.locator("[id='record:document']"), "Court order of 1.12.2025");
    keyboard.use(page.locator("[id='record:save']"));
    Locator recorded =
        page.locator("main article").filter(new Locator.FilterOptions().setHasText("Leena Salo"));
    keyboard.use(recorded.locator("summary"));
    keyboard.write(recorded.locator("[id$=':endDocument']"), "Court order of 2.3.2026");
    keyboard.use(recorded.locator("[id$=':close']"));
    assertThat(recorded).hasCount(0);
  }

  /** What another test has begun for a child would be gone on with here. */
  private static void endWhatWasBegunForChildren() throws SQLException {
    CaseRows.execute(
        """
        update permit_application set status = 'WITHDRAWN', submitted_at = now()
        where status = 'DRAFT' and number in (select application_number from child_case)
        """);
  }

  private static void signIn(Keyboard keyboard, Page page, PasswordHolder holder, String password) {
    keyboard.write(page.locator("#email"), holder.email());
    keyboard.write(page.locator("#password"), password);
    keyboard.follow(page.locator("#login-submit"));
  }

  /** Through the account's own page, by its links. */
  private static void goTo(Keyboard keyboard, Page page, String part) {
    page.navigate("/my/account");
    keyboard.follow(page.locator("main a[href='/my/account/" + part + "']"));
  }

  private static void told(Page page, String key) {
    assertThat(page.locator(".ef-notice")).containsText(EN.of("guardian", key));
  }

  private static String guardians(DraftWindow draft) {
    return "/my/case/" + draft.number() + "/guardians";
  }

  private static String office(DraftWindow draft) {
    return "/office/case/" + draft.number();
  }
}
