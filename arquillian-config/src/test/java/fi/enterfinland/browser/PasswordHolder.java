package fi.enterfinland.browser;

import fi.enterfinland.account.model.PasswordHash;
import fi.enterfinland.messages.CaseRows;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Somebody with an account of e-mail and password and nothing else, opened past the pages.
 *
 * @param email the confirmed address
 */
record PasswordHolder(String email) {
  static final String PASSWORD = "Seven birches and a lake";

  /** A new one, with both promises made. */
  static PasswordHolder open() throws SQLException {
    String email = "holder-" + UUID.randomUUID() + "@example.org";
    CaseRows.execute(
        """
        with opened as (
          insert into account (kind, given_names, family_name, language, email, email_key,
            email_verified_at, password_hash, password_set_at, created_at)
          values ('PERSON', 'Aino', 'Esimerkki', 'EN', '%1$s', '%1$s', now(), '%2$s', now(), now())
          returning id),
        role as (insert into account_role (account_id, role) select id, 'applicant' from opened)
        insert into account_consent (account_id, kind, text_version, language, given_at)
        select id, kind, '2026-11-22', 'EN', now()
        from opened, unnest(array['TERMS', 'ELECTRONIC_SERVICE']) kind
        """
            .formatted(email, PasswordHash.of(PASSWORD).stored()));
    return new PasswordHolder(email);
  }

  /** As if the terms had changed since they were accepted. */
  void acceptedEarlierTerms() throws SQLException {
    CaseRows.execute(
        """
        update account_consent set text_version = '2025-01-01'
        where kind = 'TERMS' and account_id = (select id from account where email = '%s')
        """
            .formatted(email));
  }

  /** Signs in, in English, and comes to the cases. */
  Visitor signIn(Visitor visitor) {
    return signIn(visitor, "**/my");
  }

  /** Signs in, in English, and is led to another page on the way to the cases. */
  Visitor signIn(Visitor visitor, String ledTo) {
    visitor.open("/login?return=/my&lang=en");
    visitor.page().locator("#email").fill(email);
    visitor.page().locator("#password").fill(PASSWORD);
    visitor.page().locator("#login-submit").click();
    visitor.page().waitForURL(ledTo);
    return visitor;
  }
}
