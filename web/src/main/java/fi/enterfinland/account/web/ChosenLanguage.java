package fi.enterfinland.account.web;

import fi.enterfinland.account.service.AccountService;
import fi.enterfinland.common.web.LanguageChosen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the language a signed-in person chooses, so that notices come in it too (L6.04). */
@RequestScoped
public class ChosenLanguage {
  private SignedIn signedIn;
  private AccountService service;

  /** For the container's proxy. */
  protected ChosenLanguage() {}

  /** Knows who is signed in. */
  @Inject
  public ChosenLanguage(SignedIn signedIn, AccountService service) {
    this.signedIn = signedIn;
    this.service = service;
  }

  void keep(@Observes LanguageChosen chosen) {
    signedIn.find().ifPresent(actor -> service.setLanguage(actor, chosen.language()));
  }
}
