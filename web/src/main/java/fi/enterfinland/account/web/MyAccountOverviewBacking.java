package fi.enterfinland.account.web;

import fi.enterfinland.account.model.AccountView;
import fi.enterfinland.account.service.MyAccountService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The start page of one's own account. */
@Named
@RequestScoped
public class MyAccountOverviewBacking {
  @Inject private MyAccountService service;
  @Inject private SignedIn signedIn;

  private AccountView account;

  /** The account. */
  public AccountView getAccount() {
    if (account == null) {
      account = service.view(signedIn.actor());
    }
    return account;
  }
}
