package fi.enterfinland.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.TestEnvironment;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Another e-mail address: shown to be the person's, told to the old one, carried to every case. */
class NewAddressIT extends BrowserTest {
  private static final String PASSWORD = "nine green hills at noon";

  @Test
  void a_new_address_is_confirmed_told_to_the_old_one_and_carried_to_open_cases(Visitor visitor)
      throws SQLException {
    NewAccount account = NewAccount.open(visitor, "old.address@example.com", PASSWORD);
    DraftWindow draft = DraftWindow.begin(visitor).open("personal");
    put(draft.number(), "ct.home.email", "old.address@example.com");
    visitor.open("/my/account/email").checkPage().picture("account-email");
    visitor.page().locator("#email").fill("new.address@example.com");
    visitor.page().locator("#change-email").click();
    visitor.page().waitForURL("**/my/account/email?sent=1");
    assertThat(draft.stored("ct.home.email")).contains("old.address@example.com");

    String mail =
        new MailBox("new.address@example.com")
            .await(visitor.page(), "Enter Finland: confirm your new e-mail address");
    visitor.page().navigate(MailBox.link(mail));
    visitor.page().locator("main form [type=submit]").click();
    visitor.page().waitForURL("**/verify-email/done");

    account.mails().await(visitor.page(), "Enter Finland: your e-mail address was changed");
    assertThat(draft.stored("ct.home.email")).isEqualTo("\"new.address@example.com\"");
    visitor.page().context().clearCookies();
    new NewAccount("new.address@example.com", PASSWORD).signIn(visitor);
    visitor.page().waitForURL("**/my");
  }

  @Test
  void a_case_that_was_sent_hears_of_the_new_address(Visitor visitor) throws Exception {
    NewAccount account = NewAccount.open(visitor, "sent.case@example.com", PASSWORD);
    String number = StudentCase.sent(visitor);
    visitor.open("/my/account/sign-in");
    account.confirm(visitor, "/my/account/email");
    visitor.page().locator("#email").fill("sent.case.new@example.com");
    visitor.page().locator("#change-email").click();
    String mail =
        new MailBox("sent.case.new@example.com")
            .await(visitor.page(), "Enter Finland: confirm your new e-mail address");
    visitor.page().navigate(MailBox.link(mail));
    visitor.page().locator("main form [type=submit]").click();
    visitor.page().waitForURL("**/verify-email/done");

    visitor.open("/my/case/" + number);
    assertThat(visitor.page().locator("main").textContent())
        .contains("You changed your e-mail address");
    assertThat(
            count(
                "select count(*) from handover_message where application_number = ?"
                    + " and type = 'ContactDetailsChanged'",
                number))
        .isOne();
  }

  private static void put(String number, String question, String value) throws SQLException {
    try (Connection connection = TestEnvironment.get().surroundings().database().connect();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                insert into answer (application_number, question, value, counter, saved_at, saved_by)
                values (?, ?, to_jsonb(?::text), 1, now(), 1)
                """)) {
      statement.setString(1, number);
      statement.setString(2, question);
      statement.setString(3, value);
      statement.executeUpdate();
    }
  }

  private static long count(String query, String number) throws SQLException {
    try (Connection connection = TestEnvironment.get().surroundings().database().connect();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, number);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
