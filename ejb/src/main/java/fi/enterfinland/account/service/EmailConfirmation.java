package fi.enterfinland.account.service;

import fi.enterfinland.account.model.Account;
import fi.enterfinland.account.model.AccountNotice;
import fi.enterfinland.account.model.AccountRepository;
import fi.enterfinland.account.model.EmailAddress;
import fi.enterfinland.account.model.MailToken;
import fi.enterfinland.account.model.MailToken.Purpose;
import fi.enterfinland.account.model.SecretToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;

/** Asks the holder of an account to show that an address is theirs; earlier such links end. */
@ApplicationScoped
class EmailConfirmation {
  @Inject private AccountRepository accounts;
  @Inject private Event<AccountNotice> notices;

  void ask(Account account, EmailAddress address, Instant now) {
    SecretToken token = SecretToken.random();
    accounts.endTokens(account.id(), Purpose.CONFIRM_EMAIL, now);
    accounts.add(new MailToken(account.id(), Purpose.CONFIRM_EMAIL, address, token, now));
    notices.fire(
        new AccountNotice(
            address.value(),
            account.language(),
            AccountNotice.Kind.CONFIRM_EMAIL,
            AccountLinks.confirm(token)));
  }
}
