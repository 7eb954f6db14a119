package fi.enterfinland.guardian.web;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.DraftBacking;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageFunctions;
import fi.enterfinland.common.web.PageMessages;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.form.model.ReadableAnswers.ReadableSection;
import fi.enterfinland.guardian.model.Absence;
import fi.enterfinland.guardian.model.ConsentView;
import fi.enterfinland.guardian.service.ConsentService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import java.util.UUID;

/** What the guardians of a child's case, and a child of 15 or more, agree on. */
@Named
@RequestScoped
public class MyGuardianConsentBacking {
  @Inject private ConsentService service;
  @Inject private DraftBacking draft;
  @Inject private SignedIn signedIn;

  private String number;
  private ConsentView view;
  private String read;
  private String reason;
  private long excused;
  private Absence absence;
  private String document;

  /** Faces asks for parts of the page before it sets what the address says. */
  @PostConstruct
  void begin() {
    number =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .get("number");
  }

  /** Reads the case; one that is nobody's child's has no such page. */
  public void load() {
    getView();
  }

  /** How everybody stands. */
  public ConsentView getView() {
    if (view == null) {
      ApplicationNumber of = new ApplicationNumber(number);
      view =
          service
              .view(signedIn.actor(), of)
              .orElseThrow(() -> new RuleViolation(AccessRule.NO_ACCESS));
      draft.open(of);
    }
    return view;
  }

  /** What is applied for. */
  public String getName() {
    getView();
    return draft.getName();
  }

  /** Whether it has not been sent. */
  public boolean isDraft() {
    getView();
    return draft.isOpen();
  }

  /** The answers to read, by section. */
  public List<ReadableSection> getSections() {
    getView();
    return draft.readable();
  }

  /** The documents to read. */
  public List<DocumentView> getDocuments() {
    getView();
    return draft.getView().documents().values().stream().flatMap(List::stream).toList();
  }

  /** Consents to what was read. */
  public String consent() {
    service.consent(signedIn.actor(), new ApplicationNumber(number), read);
    return told("told.consented");
  }

  /** Refuses, having read it. */
  public String refuse() {
    service.refuse(signedIn.actor(), new ApplicationNumber(number), read, reason);
    return told("told.refused");
  }

  /** Asks the other guardians again. */
  public String ask() {
    service.ask(signedIn.actor(), new ApplicationNumber(number));
    return told("told.asked");
  }

  /** Says why another guardian is not waited for. */
  public String excuse() {
    UUID shown = document == null ? null : UUID.fromString(document);
    service.excuse(signedIn.actor(), new ApplicationNumber(number), excused, absence, shown);
    return told("told.excused");
  }

  /** The reasons not to wait for another guardian. */
  public Absence[] getAbsences() {
    return Absence.values();
  }

  /** Proposes that the other guardian goes on, or asks to go on oneself. */
  public String propose() {
    service.proposeChange(signedIn.actor(), new ApplicationNumber(number));
    return told("told.proposed");
  }

  /** Agrees to what the other guardian proposed. */
  public String agree() {
    service.agreeToChange(signedIn.actor(), new ApplicationNumber(number));
    return told("told.agreed");
  }

  private String told(String key) {
    PageMessages.tell(
        ResourceBundle.getBundle(
                "fi.enterfinland.guardian.web.texts", PageFunctions.language().locale())
            .getString(key));
    return PageAddress.MY_CASE_GUARDIANS.redirect(number);
  }

  /** The fingerprint of the answers on the page. */
  public String getRead() {
    return getView().readState();
  }

  /** Takes the fingerprint of the answers that were on the page. */
  public void setRead(String read) {
    this.read = read;
  }

  /** Why the reader refuses. */
  public String getReason() {
    return reason;
  }

  /** Sets why the reader refuses. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** The guardianship of whoever is not waited for. */
  public long getExcused() {
    return excused;
  }

  /** Sets who is not waited for. */
  public void setExcused(long excused) {
    this.excused = excused;
  }

  /** Why that guardian is not waited for. */
  public Absence getAbsence() {
    return absence;
  }

  /** Sets why that guardian is not waited for. */
  public void setAbsence(Absence absence) {
    this.absence = absence;
  }

  /** The id of the document that shows it; the page takes none that it has not offered. */
  public String getDocument() {
    return document;
  }

  /** Sets the document that shows it. */
  public void setDocument(String document) {
    this.document = document;
  }

  /** The number in the address. */
  public String getNumber() {
    return number;
  }

  /** Takes the number from the address. */
  public void setNumber(String number) {
    this.number = number;
  }
}
