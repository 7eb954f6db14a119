package fi.enterfinland.account.service;

import fi.enterfinland.account.model.AccountView;
import fi.enterfinland.account.model.ConsentView;
import fi.enterfinland.account.model.MyAccountRepository;
import fi.enterfinland.account.model.OwnDataAsked;
import fi.enterfinland.account.model.OwnDataPart;
import fi.enterfinland.account.model.OwnDataRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Tells a person what the account itself holds about them. */
@ApplicationScoped
public class OwnAccount {
  @Inject private MyAccountRepository accounts;

  void tell(@Observes OwnDataAsked asked) {
    long accountId = asked.actor().accountId();
    AccountView account = accounts.view(accountId);
    asked.add(OwnDataPart.ACCOUNT, List.of(row(account)));
    asked.add(OwnDataPart.CONSENTS, account.consents().stream().map(OwnAccount::row).toList());
    asked.add(OwnDataPart.IDENTITIES, accounts.identities(accountId));
    asked.add(OwnDataPart.BROWSERS, accounts.browsers(accountId));
  }

  private static OwnDataRow row(AccountView account) {
    String passport =
        (account.passportName().givenNames() + " " + account.passportName().familyName()).strip();
    String address = account.contact().address();
    return new OwnDataRow()
        .add("name", account.name().shown())
        .add("passportName", passport.isEmpty() ? null : passport)
        .add("birthDate", account.birthDate())
        .add("language", account.language())
        .add("email", account.email())
        .add("emailConfirmedAt", account.emailVerifiedAt())
        .add("phone", account.contact().phone())
        .add("address", address.isEmpty() ? null : address)
        .add("noticesByEmail", account.noticesByEmail())
        .add("openedAt", account.createdAt())
        .add("lastUsedAt", account.lastSignedInAt());
  }

  private static OwnDataRow row(ConsentView consent) {
    return new OwnDataRow()
        .add("consent", consent.kind())
        .add("textVersion", consent.textVersion())
        .add("language", consent.language())
        .add("givenAt", consent.givenAt())
        .add("endedAt", consent.endedAt());
  }
}
