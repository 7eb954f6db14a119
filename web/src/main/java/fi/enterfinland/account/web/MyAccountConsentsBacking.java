package fi.enterfinland.account.web;

import fi.enterfinland.account.model.AccountView;
import fi.enterfinland.account.model.ConsentKind;
import fi.enterfinland.account.model.ConsentView;
import fi.enterfinland.account.service.MyAccountService;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageMessages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Terms and consents: which text, when, and what can be changed. */
@Named
@RequestScoped
public class MyAccountConsentsBacking {
  @Inject private MyAccountService service;
  @Inject private AccountTexts texts;
  @Inject private SignedIn signedIn;
  @Inject private Languages languages;

  private AccountView account;

  /** Every promise, the newest first. */
  public List<ConsentView> getAll() {
    return account().consents();
  }

  /** Whether the consent to electronic service holds, to whichever text. */
  public boolean isElectronicService() {
    return account().consent(ConsentKind.ELECTRONIC_SERVICE).isPresent();
  }

  /** Consents to electronic service. */
  public String consent() {
    service.consent(signedIn.actor(), ConsentKind.ELECTRONIC_SERVICE, languages.current());
    return saved("account.consent.given");
  }

  /** Ends the consent to electronic service. */
  public String end() {
    service.endElectronicService(signedIn.actor());
    return saved("account.consent.ended");
  }

  private String saved(String text) {
    PageMessages.tell(texts.get(text));
    return PageAddress.MY_ACCOUNT_CONSENTS.redirect();
  }

  private AccountView account() {
    if (account == null) {
      account = service.view(signedIn.actor());
    }
    return account;
  }
}
