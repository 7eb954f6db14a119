package fi.enterfinland.guardian.web;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.PersonName;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageFunctions;
import fi.enterfinland.common.web.PageMessages;
import fi.enterfinland.common.web.PageNotFoundException;
import fi.enterfinland.guardian.model.DocumentedGuardianship;
import fi.enterfinland.guardian.model.NewGuardianship;
import fi.enterfinland.guardian.service.GuardianshipService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;

/** Guardianships that officers record from documents, and their ends. */
@Named
@RequestScoped
public class OfficeGuardianListBacking {
  @Inject private GuardianshipService service;
  @Inject private SignedIn signedIn;

  private List<DocumentedGuardianship> list;
  private String givenNames;
  private String familyName;
  private LocalDate birthDate;
  private String guardianEmail;
  private String document;
  private String endDocument;

  /** Only for officers who handle cases; for the others there is no such page. */
  public void open() {
    if (!signedIn.is(Actor.CASE_WORKER)) {
      throw new PageNotFoundException("Not a task of this officer");
    }
  }

  /** What has been recorded and holds. */
  public List<DocumentedGuardianship> getList() {
    if (list == null) {
      open();
      list = service.recorded();
    }
    return list;
  }

  /** Records a guardianship. */
  public String record() {
    service.record(
        signedIn.actor(),
        new NewGuardianship(
            new PersonName(givenNames, familyName), birthDate, guardianEmail, document.strip()));
    return told("office.recorded");
  }

  /** Records the end of one. */
  public String end(long guardianshipId) {
    service.end(signedIn.actor(), guardianshipId, endDocument.strip());
    return told("office.ended");
  }

  private String told(String key) {
    PageMessages.tell(
        ResourceBundle.getBundle(
                "fi.enterfinland.guardian.web.texts", PageFunctions.language().locale())
            .getString(key));
    return PageAddress.OFFICE_GUARDIANSHIPS.redirect();
  }

  /** The child's given names. */
  public String getGivenNames() {
    return givenNames;
  }

  /** Sets the child's given names. */
  public void setGivenNames(String givenNames) {
    this.givenNames = givenNames;
  }

  /** The child's family name. */
  public String getFamilyName() {
    return familyName;
  }

  /** Sets the child's family name. */
  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  /** The child's date of birth. */
  public LocalDate getBirthDate() {
    return birthDate;
  }

  /** Sets the child's date of birth. */
  public void setBirthDate(LocalDate birthDate) {
    this.birthDate = birthDate;
  }

  /** The confirmed address of the guardian's account. */
  public String getGuardianEmail() {
    return guardianEmail;
  }

  /** Sets the address of the guardian's account. */
  public void setGuardianEmail(String guardianEmail) {
    this.guardianEmail = guardianEmail;
  }

  /** The document that says so. */
  public String getDocument() {
    return document;
  }

  /** Sets the document that says so. */
  public void setDocument(String document) {
    this.document = document;
  }

  /** The document that says that it has ended. */
  public String getEndDocument() {
    return endDocument;
  }

  /** Sets the document that says that it has ended. */
  public void setEndDocument(String endDocument) {
    this.endDocument = endDocument;
  }
}
