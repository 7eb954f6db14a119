package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.Formats;
import fi.enterfinland.form.model.Channel;
import fi.enterfinland.form.model.FeeTable;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** What a student does until the application is sent. */
final class Applicant {
  private static final String FORM = "OLE_OPI";
  private static final String PASSWORD = "Seven birches and a lake";
  private static final List<String> GUIDE =
      List.of("move", "studies", "higher", "no", "long", "no", "no", "no", "adult");
  private static final int QUESTION_TO_SWITCH_AT = 3;

  private final Walker walker;
  private final Page page;
  private final Hands hands;
  private final String familyName;
  private final MailBox mail;

  Applicant(Walker walker, String familyName) {
    this.walker = walker;
    this.page = walker.page();
    this.hands = walker.hands();
    this.familyName = familyName;
    this.mail =
        new MailBox("meera." + familyName.toLowerCase(walker.language().locale()) + "@example.com");
  }

  MailBox mail() {
    return mail;
  }

  private Wording words() {
    return walker.words();
  }

  /** Start page, guide, result; the language is changed on the way, and changed back. */
  void findsTheApplication(Language language, Language other) {
    walker.visitor().open("/");
    walker.looksAt("start");
    walker.speaks(language);
    walker.isAt(words().of("common", "start.promise"));
    hands.use(page.locator(".ef-hero a.ef-button[href='/guide']"));
    hands.choose(page.locator("#country1"), "NP");
    walker.looksAt("guide-citizenship");
    hands.use(page.locator("#guide button[type=submit]"));
    for (int question = 0; question < GUIDE.size(); question++) {
      if (question == QUESTION_TO_SWITCH_AT) {
        String place = page.url();
        walker.speaks(other);
        assertThat(page.url()).isEqualTo(place);
        walker.speaks(language);
        walker.looksAt("guide-question");
        hands.use(page.locator("#guide button[type=submit]"));
        assertThat(page.locator(".ef-error")).isFocused();
        walker.looksAt("guide-unanswered");
      } else {
        assertThat(page.locator(".ef-error")).hasCount(0);
      }
      hands.choose(
          page.locator("#guide input[name=a][type=radio][value='" + GUIDE.get(question) + "']"));
      hands.use(page.locator("#guide button[type=submit]"));
    }
    page.waitForURL("**/guide/result**");
    walker.sees(words().of("guide", "result.found"));
    walker.sees(fee(Channel.ONLINE));
    walker.sees(words().of("guide", "fee.paper", fee(Channel.PAPER)));
    walker.sees(words().of("guide", "time"));
    walker.sees(words().of("guide", "papers"));
    walker.looksAt("guide-result");
    hands.use(page.locator("form[action='/my/start'] button"));
  }

  private String fee(Channel channel) {
    return new FeeTable()
        .fee(FORM, LocalDate.now(SystemClock.HELSINKI), false, channel)
        .map(cents -> Formats.euros(cents, walker.language()))
        .orElseGet(() -> words().of("guide", "fee.unknown"));
  }

  /** From the log-in page to an account whose address is verified, and to a draft. */
  void registers() {
    walker.isAt(words().of("account", "login.title"));
    walker.looksAt("login-before-starting");
    hands.use(page.locator("main a[href^='/register']"));
    walker.isAt(words().of("account", "register.title"));
    hands.write(walker.id("givenNames"), "Meera Devi");
    hands.write(walker.id("familyName"), familyName);
    hands.write(walker.id("email"), mail.address());
    hands.write(walker.id("password"), PASSWORD);
    hands.use(walker.id("register-submit"));
    assertThat(page.locator(".ef-error-summary")).isFocused();
    walker.looksAt("register-refused");
    hands.use(page.locator(".ef-error-summary a").first());
    assertThat(walker.id("terms")).isFocused();
    hands.tick(walker.id("terms"));
    hands.tick(walker.id("electronicService"));
    hands.write(walker.id("password"), PASSWORD);
    walker.looksAt("register");
    hands.use(walker.id("register-submit"));
    walker.isAt(words().of("account", "sent.title"));
    walker.looksAt("register-sent");
    String text = mail.await(page, words().mail("subject.CONFIRM_REGISTRATION"));
    page.navigate(MailBox.link(text));
    walker.isAt(words().of("account", "verify.title"));
    walker.looksAt("verify-email");
    hands.write(walker.id("password"), PASSWORD);
    hands.use(walker.id("verify-open"));
  }

  /** Begins the draft the guide has prepared. */
  String begins() {
    page.waitForURL("**/my/start**");
    walker.looksAt("begin");
    hands.use(page.locator("form[action='/my/begin'] button"));
    page.waitForURL("**/my/draft/**");
    return walker.number();
  }

  /** Signs out, comes back another day, and goes on with the draft from the list. */
  void leavesAndComesBack(String number) {
    walker.signsOut();
    walker.looksAt("signed-out");
    signsIn();
    page.waitForURL("**/my");
    walker.sees(number);
    walker.looksAt("my-cases-draft");
    hands.use(page.locator("main h3 a[href*='" + number + "']"));
  }

  /** Signs in with e-mail and password. */
  void signsIn() {
    walker.visitor().open("/login?return=/my");
    hands.write(walker.id("email"), mail.address());
    hands.write(walker.id("password"), PASSWORD);
    hands.use(walker.id("login-submit"));
  }

  /** Sends what is not finished: is told what is missing, and led to the first of it. */
  void sendsTooEarly() {
    page.waitForURL("**/review");
    hands.use(walker.id("send:send-button"));
    assertThat(page.locator(".ef-error-summary")).isFocused();
    assertThat(page).hasTitle(Pattern.compile("^" + words().of("common", "title.error")));
    walker.looksAt("review-refused");
    Locator first = page.locator(".ef-error-summary a").first();
    String field = first.getAttribute("href").replaceFirst(".*#", "");
    hands.use(first);
    page.waitForURL("**#" + field);
    assertThat(walker.id(field)).isFocused();
    walker.looksAt("section-begun");
  }

  /** Follows the list of what is missing to its last field. */
  void isLedToWhatIsMissing() {
    Locator summary = page.locator("details.ef-missing > summary");
    if (summary.isVisible()) {
      hands.use(summary);
    }
    Locator last = page.locator("[data-list='missing-here'] a:visible").last();
    String field = last.getAttribute("href").replaceFirst(".*#", "");
    hands.use(last);
    assertThat(walker.id(field)).isFocused();
  }

  /** Fills in all sections from the first to the last, and comes to the review. */
  FormFiller fillsIn(Scenario scenario) {
    FormFiller filler = new FormFiller(walker, hands, scenario);
    int section = 0;
    while (!page.url().endsWith("/review")) {
      section++;
      filler.fillPage();
      if (section == 1) {
        filler.seesItSaved();
      }
      addsARowTooMany();
      addsPapers(filler.slots(), scenario);
      nothingIsMissingHere();
      walker.looksAt("section-" + section);
      String before = page.url();
      hands.use(page.locator(".ef-actions-ends a.ef-button"));
      page.waitForURL(url -> !url.equals(before));
    }
    return filler;
  }

  /** Reads everything on the review, in two languages, and confirms it. */
  void confirms(FormFiller filler, Language other) {
    Language language = walker.language();
    walker.speaks(other);
    walker.isAt(words().of("form", "review.title"));
    walker.speaks(language);
    filler.fillPage();
    filler.seesItSaved();
    filler.hasAnsweredEverything();
    walker.sees("Tampere University");
    walker.sees(words().of("form", "review.fee.point"));
    walker.looksAt("review");
  }

  /** What is typed but not left yet is still there in the other language, and so is the focus. */
  void typesAndChangesTheLanguage(Language other) {
    Language language = walker.language();
    Locator field = walker.id("q-pd.native_language");
    hands.write(field, "Nepali");
    String place = page.url().replaceFirst("#.*", "");
    walker.speaks(other);
    assertThat(page.url()).isEqualTo(place);
    assertThat(field).hasValue("Nepali");
    assertThat(field).isFocused();
    walker.speaks(language);
    assertThat(field).hasValue("Nepali");
  }

  /** Where there are rows, one more is added and taken away again. */
  private void addsARowTooMany() {
    Locator rows = page.locator("#section-form [data-row]");
    int before = rows.count();
    if (before > 0) {
      hands.use(page.locator("[data-question]:has([data-row]) [data-add-row]"));
      assertThat(rows).hasCount(before + 1);
      hands.use(rows.last().locator("[data-remove-row]"));
      assertThat(rows).hasCount(before);
    }
  }

  private void nothingIsMissingHere() {
    walker.leavesTheField();
    assertThat(page.locator("[data-list='missing-here'] a")).hasCount(0);
  }

  private void addsPapers(List<String> slots, Scenario scenario) {
    for (String slot : slots) {
      boolean several = scenario.documents().get(slot) > 1;
      adds(
          "slot-" + slot,
          several
              ? new FilePayload[] {Papers.jpeg("passport-1"), Papers.png("passport-2")}
              : new FilePayload[] {Papers.pdf(slot)});
    }
  }

  /** Adds files to a place for documents, and waits until they are received. */
  void adds(String slot, FilePayload... files) {
    Locator place = walker.id(slot);
    int before = place.locator("[data-document]").count();
    page.waitForFileChooser(() -> hands.use(walker.id(slot + "-add"))).setFiles(files);
    assertThat(place.locator("[data-document]")).hasCount(before + files.length);
    assertThat(place.locator("[data-part='ready']:visible")).hasCount(files.length);
  }
}
