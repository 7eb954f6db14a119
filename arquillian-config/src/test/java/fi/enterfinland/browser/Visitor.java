package fi.enterfinland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.local.Person;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody at a browser of their own: own cookies, own window. Whatever the browser complains about
 * meanwhile (policy violations, script errors, failed requests) fails the test at its end.
 */
public final class Visitor implements AutoCloseable {
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final int WIDE = 1280;
  private static final int PHONE = 390;
  private static final int NARROWEST = 320;
  private static final int HEIGHT = 900;

  /** A violated policy is told on the console too, but not by every element that it stops. */
  private static final String TELL_VIOLATIONS =
      "document.addEventListener('securitypolicyviolation', e => console.error("
          + "'Content-Security-Policy: ' + e.violatedDirective + ' stopped ' + e.blockedURI"
          + " + ' ' + (e.sample || '')))";

  /** What reaches over the edge, if the page can be scrolled sideways. */
  private static final String TOO_WIDE =
      """
      () => document.scrollingElement.scrollWidth <= innerWidth ? [] :
        [...document.querySelectorAll('main *, header *, footer *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth)
          .map((element) => element.outerHTML.slice(0, 120))
      """;

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final List<Pattern> expected = new ArrayList<>();
  private int seenAt = WIDE;

  Visitor(Browser browser) {
    context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(TestEnvironment.get().address())
                .setViewportSize(WIDE, HEIGHT)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Europe/Helsinki")
                .setLocale("en-GB"));
    context.setDefaultTimeout(15_000);
    context.addInitScript(TELL_VIOLATIONS);
    context.addInitScript(Keyboard.WATCHED);
    page = window();
  }

  private Page window() {
    Page window = context.newPage();
    window.onConsoleMessage(
        message -> {
          if ("error".equals(message.type())) {
            complaints.add(message.text() + " (" + window.url() + ")");
          }
        });
    window.onPageError(error -> complaints.add(error + " (" + window.url() + ")"));
    return window;
  }

  /** The window, for everything that is not offered here. */
  public Page page() {
    return page;
  }

  /** A second window of the same person, signed in as the first and as wide. */
  public Page secondWindow() {
    Page second = window();
    second.setViewportSize(seenAt, HEIGHT);
    return second;
  }

  /** Goes to an address of the application, for example {@code /my}. */
  public Visitor open(String path) {
    page.navigate(path);
    return this;
  }

  /**
   * Signs in through the identity provider as one of its invented people.
   *
   * @param name first and last name
   */
  public Visitor signInAs(String name) {
    Person person = TestEnvironment.get().surroundings().people().named(name);
    open("/login/" + person.issuer());
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name)).click();
    page.waitForURL(TestEnvironment.get().address() + "/**");
    return this;
  }

  /**
   * Says that the browser may complain in these words, because the test provokes it.
   *
   * @param words a regular expression that occurs in the complaint
   */
  public Visitor expectComplaint(String words) {
    expected.add(Pattern.compile(words));
    return this;
  }

  /** Sees the pages as on a desktop. */
  public Visitor wide() {
    seenAt = WIDE;
    return width(seenAt);
  }

  /** Sees the pages as on a phone. */
  public Visitor onPhone() {
    seenAt = PHONE;
    return width(seenAt);
  }

  /**
   * Checks what every page must hold: nothing that axe finds, everything within reach of the
   * keyboard, and no scrolling sideways at 320 pixels.
   */
  public Visitor checkPage() {
    // The other mode opens a page of its own for each check, for frames that no page here has.
    List<Rule> violations =
        new AxeBuilder(page).options(telling()).setLegacyMode(true).analyze().getViolations();
    assertThat(violations)
        .as("accessibility of %s", page.url())
        .extracting(Visitor::inWords)
        .isEmpty();
    new Keyboard(page).round();
    return checkWidth();
  }

  /**
   * Every rule is applied; to describe each element that is as it should be takes half the time.
   */
  private static AxeRunOptions telling() {
    AxeRunOptions options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  /** Checks that nothing scrolls sideways at 320 pixels. */
  public Visitor checkWidth() {
    width(NARROWEST);
    Object tooWide = page.evaluate(TOO_WIDE);
    width(seenAt);
    assertThat(tooWide).as("too wide at 320 pixels on %s", page.url()).isEqualTo(List.of());
    return this;
  }

  /**
   * Takes pictures of the whole page at 1280 and 390 pixels into {@code target/screenshots}.
   *
   * @param name file name without width and ending
   */
  public Visitor picture(String name) {
    width(PHONE);
    screenshot(name + "-" + PHONE);
    width(WIDE);
    screenshot(name + "-" + WIDE);
    return width(seenAt);
  }

  void screenshot(String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
  }

  /** What the browser complained about that the test did not expect. */
  List<String> complaints() {
    return complaints.stream()
        .filter(text -> expected.stream().noneMatch(words -> words.matcher(text).find()))
        .toList();
  }

  @Override
  public void close() {
    context.close();
  }

  private Visitor width(int pixels) {
    page.setViewportSize(pixels, HEIGHT);
    return this;
  }

  private static String inWords(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " at "
        + rule.getNodes().stream().map(node -> node.getHtml()).toList();
  }
}
