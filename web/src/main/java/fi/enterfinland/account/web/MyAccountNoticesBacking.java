package fi.enterfinland.account.web;

import fi.enterfinland.account.model.AccountView;
import fi.enterfinland.account.service.AccountService;
import fi.enterfinland.account.service.MyAccountService;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

/** Chooses the language, and whether notices of cases go by e-mail. */
@Named
@RequestScoped
public class MyAccountNoticesBacking {
  @Inject private MyAccountService service;
  @Inject private AccountService accounts;
  @Inject private AccountTexts texts;
  @Inject private SignedIn signedIn;
  @Inject private Languages languages;

  private String language;
  private boolean byEmail;
  private String email;

  /** Begins with what was chosen before. */
  @PostConstruct
  void begin() {
    AccountView account = service.view(signedIn.actor());
    language = account.language().name();
    byEmail = account.noticesByEmail();
    email = account.email();
  }

  /** Keeps the choices; the pages speak the language from now on too. */
  public String save() {
    service.chooseNotices(signedIn.actor(), byEmail);
    Language chosen = Language.valueOf(language);
    accounts.setLanguage(signedIn.actor(), chosen);
    languages.choose(
        chosen,
        (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse());
    PageMessages.tell(texts.get("account.saved"));
    return PageAddress.MY_ACCOUNT.redirect();
  }

  /** The confirmed address, null if there is none. */
  public String getEmail() {
    return email;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public boolean isByEmail() {
    return byEmail;
  }

  public void setByEmail(boolean byEmail) {
    this.byEmail = byEmail;
  }
}
