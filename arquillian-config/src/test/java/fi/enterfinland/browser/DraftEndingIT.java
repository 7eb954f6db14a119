package fi.enterfinland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.TestClock;
import fi.enterfinland.messages.CaseRows;
import fi.enterfinland.retention.OldRows;
import org.junit.jupiter.api.Test;

/** Nobody loses a draft without having been told and having had time to go on with it. */
class DraftEndingIT extends BrowserTest {
  @Test
  void whoever_goes_on_after_the_notice_keeps_the_draft_and_whoever_does_not_loses_it(
      Visitor visitor) throws Exception {
    PasswordHolder holder = PasswordHolder.open();
    holder.signIn(visitor);
    DraftWindow draft = DraftWindow.begin(visitor);
    OldRows.age(draft.number(), 80);
    TestClock.passRetention();
    String mail =
        new MailBox(holder.email())
            .await(
                visitor.page(),
                "Enter Finland: your application " + draft.number() + " is not finished");
    assertThat(mail).contains("We keep it until").contains(draft.number());

    draft.open("personal").answer("pd.last_name", "Esimerkki");
    OldRows.told(draft.number(), 20);
    TestClock.passRetention();
    assertThat(left(draft)).isEqualTo("1");

    OldRows.age(draft.number(), 100);
    TestClock.passRetention();
    assertThat(left(draft)).isEqualTo("0");
    visitor.expectComplaint("404").open(draft.address("personal"));
    assertThat(visitor.page().locator("h1").textContent()).isNotBlank();
    visitor.open("/my");
    assertThat(visitor.page().locator("main").textContent()).doesNotContain(draft.number());
  }

  private static String left(DraftWindow draft) throws Exception {
    return CaseRows.ask("select count(*) from permit_application where number = ?", draft.number());
  }
}
