package fi.enterfinland.guardian.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.guardian.model.ChildFile;
import fi.enterfinland.guardian.service.GuardianOfficeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The family of a case, as its officers see it. */
@Named
@RequestScoped
public class OfficeGuardianCaseBacking {
  @Inject private GuardianOfficeService service;
  @Inject private CaseHead head;
  @Inject private SignedIn signedIn;

  private boolean read;
  private ChildFile file;

  /** Guardians, consents and age; null where the case is nobody's child's. */
  public ChildFile getFile() {
    if (!read) {
      file = service.file(signedIn.actor(), head.getNumber()).orElse(null);
      read = true;
    }
    return file;
  }
}
