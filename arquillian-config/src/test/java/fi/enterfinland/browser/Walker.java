package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fi.enterfinland.common.model.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.SoftAssertions;

/** Somebody who walks through the pages in one language, and looks at each. */
final class Walker {
  private static final Pattern NUMBER = Pattern.compile("EF-\\d{4}-\\d{7}");

  private final Visitor visitor;
  private final Page page;
  private final Hands hands;
  private final SoftAssertions pages;
  private final boolean checking;
  private final boolean picturing;
  private Wording words = new Wording(Language.EN);

  /**
   * @param hands how the pages are worked
   * @param pages collects what is wrong with pages, so that one walk tells of all of them
   * @param checking whether every page is checked for narrow screens
   * @param picturing whether pictures are taken of every page, and accessibility is checked
   */
  Walker(Visitor visitor, Hands hands, SoftAssertions pages, boolean checking, boolean picturing) {
    this.visitor = visitor;
    this.page = visitor.page();
    this.hands = hands;
    this.pages = pages;
    this.checking = checking;
    this.picturing = picturing;
  }

  Visitor visitor() {
    return visitor;
  }

  Page page() {
    return page;
  }

  Hands hands() {
    return hands;
  }

  Wording words() {
    return words;
  }

  Language language() {
    return words.language();
  }

  /** An element by its id, whatever signs are in it. */
  Locator id(String id) {
    return page.locator("[id='" + id + "']");
  }

  /**
   * Looks at a page.
   *
   * @param name of its picture
   */
  void looksAt(String name) {
    assertThat(page.locator("html")).hasAttribute("lang", language().code());
    assertThat(page.locator("h1")).hasCount(1);
    assertThat(page.locator("main").innerText()).as(page.url()).doesNotContain("???");
    if (checking) {
      // What axe finds is the same in every language; words are longer in one than in another.
      pages.check(picturing ? visitor::checkPage : visitor::checkWidth);
    }
    if (picturing) {
      visitor.picture(name);
    }
  }

  /** The page has this heading. */
  void isAt(String heading) {
    assertThat(page.locator("h1")).hasText(heading);
  }

  /** The page shows this text. */
  void sees(String text) {
    assertThat(page.locator("main")).containsText(text);
  }

  /** Puts the focus nowhere, as a click beside the fields does. */
  void leavesTheField() {
    page.evaluate("document.activeElement.blur()");
  }

  /** Follows the first visible link to an address. */
  void follows(String href) {
    hands.use(page.locator("main a[href='" + href + "']:visible").first());
    page.waitForURL(url -> url.endsWith(href));
  }

  /** Uses the language links in the header. */
  void speaks(Language language) {
    openMenu();
    hands.use(page.locator(".ef-languages a[lang='" + language.code() + "']"));
    assertThat(page.locator("html")).hasAttribute("lang", language.code());
    words = new Wording(language);
  }

  /** Uses the account menu. */
  void signsOut() {
    openMenu();
    hands.use(page.locator(".ef-account-button"));
    hands.use(page.locator(".ef-account form[action='/logout'] button"));
    isAt(words.of("account", "signedOut.title"));
  }

  private void openMenu() {
    // The button works once the page's scripts have run, which the document waits for.
    page.waitForLoadState(LoadState.DOMCONTENTLOADED);
    Locator menu = page.locator("[data-menu-button]");
    if (menu.isVisible() && "false".equals(menu.getAttribute("aria-expanded"))) {
      hands.use(menu);
      assertThat(menu).hasAttribute("aria-expanded", "true");
    }
  }

  /** The number in the page's address. */
  String number() {
    Matcher matcher = NUMBER.matcher(page.url());
    assertThat(matcher.find()).as(page.url()).isTrue();
    return matcher.group();
  }

  /** What a PDF says that this person may read. */
  String readPdf(String address) {
    APIResponse answer = page.context().request().get(address);
    assertThat(answer.status()).as(address).isEqualTo(200);
    assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
    try (PDDocument document = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
