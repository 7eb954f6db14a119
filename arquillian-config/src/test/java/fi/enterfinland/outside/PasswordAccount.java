package fi.enterfinland.outside;

import fi.enterfinland.account.model.PasswordHash;
import fi.enterfinland.account.model.TermsOfUse;
import fi.enterfinland.harness.TestEnvironment;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** An account with e-mail address and password, written past the application. */
public record PasswordAccount(String email, String password) {
  /** Makes one. */
  public static PasswordAccount of(String email) throws SQLException {
    PasswordAccount account = new PasswordAccount(email, "fourteen warm stones by the " + email);
    try (Connection connection = TestEnvironment.get().surroundings().database().connect();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                with made as (
                  insert into account (kind, given_names, family_name, language, email, email_key,
                    email_verified_at, password_hash, password_set_at, created_at)
                  values ('PERSON', 'Invented', 'Person', 'EN', ?, ?, now(), ?, now(), now())
                  returning id),
                role as (
                  insert into account_role (account_id, role) select id, 'applicant' from made)
                insert into account_consent (account_id, kind, text_version, language, given_at)
                select id, 'TERMS', ?, 'EN', now() from made
                """)) {
      statement.setString(1, email);
      statement.setString(2, email);
      statement.setString(3, PasswordHash.of(account.password()).stored());
      statement.setString(4, TermsOfUse.current().name());
      statement.executeUpdate();
    }
    return account;
  }

  /** Signs in with it. */
  public WebClient.Page signIn(WebClient client) throws IOException, InterruptedException {
    return client.signIn(email, password);
  }
}
