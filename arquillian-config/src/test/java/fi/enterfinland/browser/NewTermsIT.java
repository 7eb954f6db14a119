package fi.enterfinland.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import fi.enterfinland.account.model.TermsOfUse;
import fi.enterfinland.messages.CaseRows;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the terms of use change, nobody goes on under terms they have not accepted. */
class NewTermsIT extends BrowserTest {
  private static final String QUESTION = "**/my/account/terms?return=*";

  @Test
  void whoever_accepted_earlier_terms_reads_what_is_new_and_goes_on_where_it_was_left(
      Visitor visitor) throws Exception {
    PasswordHolder holder = PasswordHolder.open();
    holder.acceptedEarlierTerms();
    Page page = holder.signIn(visitor, QUESTION).page();
    for (String language : List.of("fi", "sv", "en")) {
      visitor.open("/my/account/details?lang=" + language).checkPage();
      assertThat(page.locator("html")).hasAttribute("lang", language);
      assertThat(page.locator("#accept-terms")).isVisible();
    }
    visitor.picture("new-terms");
    assertThat(page.locator("main")).containsText("Consent to electronic service is no longer");

    visitor.open("/my/account/notices");
    new Keyboard(page).follow(page.locator("#accept-terms"));
    page.waitForURL("**/my/account/notices");
    assertThat(consents(holder, "TERMS"))
        .isEqualTo("2025-01-01 ended, " + TermsOfUse.current().name());
    assertThat(consents(holder, "ELECTRONIC_SERVICE")).isEqualTo(TermsOfUse.current().name());
    visitor.open("/my/account/terms").checkPage();
    assertThat(page.locator("#accept-terms")).hasCount(0);
  }

  @Test
  void what_is_being_typed_is_saved_while_the_question_waits(Visitor visitor) throws Exception {
    PasswordHolder holder = PasswordHolder.open();
    String draft = DraftWindow.begin(holder.signIn(visitor)).number();
    visitor.page().context().clearCookies();
    holder.acceptedEarlierTerms();
    Page page = holder.signIn(visitor, QUESTION).page();

    APIResponse saved =
        page.request()
            .patch(
                "/api/drafts/" + draft,
                RequestOptions.create()
                    .setHeader("X-CSRF-Token", csrf(page))
                    .setHeader("Content-Type", "application/json")
                    .setData("{\"pd.last_name\":{\"value\":\"Esimerkki\",\"counter\":7}}"));
    assertThat(saved.status()).as(saved.text()).isEqualTo(200);
    visitor.open("/my/draft/" + draft + "/personal");
    page.locator("#accept-terms").click();
    page.waitForURL("**/my/draft/" + draft + "/personal");
    assertThat(page.locator("[id='q-pd.last_name']")).hasValue("Esimerkki");
  }

  @Test
  void whoever_does_not_accept_signs_out(Visitor visitor) throws Exception {
    PasswordHolder holder = PasswordHolder.open();
    holder.acceptedEarlierTerms();
    Page page = holder.signIn(visitor, QUESTION).page();
    page.locator("#terms-logout").click();
    page.waitForURL("**/signed-out");
    assertThat(visitor.open("/my").page().url()).contains("/login");
    assertThat(consents(holder, "TERMS")).isEqualTo("2025-01-01");
  }

  private static String csrf(Page page) {
    return page.locator("main input[name=csrf]").getAttribute("value");
  }

  private static String consents(PasswordHolder holder, String kind) throws Exception {
    return CaseRows.ask(
        """
        select string_agg(
          c.text_version || case when c.ended_at is null then '' else ' ended' end, ', '
          order by c.given_at)
        from account_consent c join account a on a.id = c.account_id
        where a.email = ? and c.kind = ?
        """,
        holder.email(),
        kind);
  }
}
