package fi.enterfinland.application.web;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.model.ApplicationDetails;
import fi.enterfinland.application.model.SentAnswers;
import fi.enterfinland.application.service.ApplicationOfficeService;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.IdentityCodes;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageFunctions;
import fi.enterfinland.common.web.PageMessages;
import fi.enterfinland.form.model.Answers;
import fi.enterfinland.form.model.Countries;
import fi.enterfinland.form.model.FormCatalog;
import fi.enterfinland.form.model.FormDefinition;
import fi.enterfinland.form.model.ReadableAnswers;
import fi.enterfinland.form.model.ReadableAnswers.ReadableSection;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;

/** A case as officers see it: what arrived, what has happened, what to register next. */
@Named
@RequestScoped
public class OfficeApplicationCaseBacking {
  @Inject private ApplicationOfficeService service;
  @Inject private FormCatalog forms;
  @Inject private SignedIn signedIn;
  @Inject private SystemClock clock;

  private String number;
  private ApplicationDetails details;
  private SentAnswers sent;
  private boolean revealed;
  private LocalDate provedOn;
  private String place;

  /** Faces asks for parts of the page before it sets what the address says. */
  @PostConstruct
  void begin() {
    number =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .get("number");
  }

  /** Loads the case; a draft is not found. */
  public void load() {
    details = service.details(signedIn.actor(), new ApplicationNumber(number));
    if (provedOn == null) {
      provedOn = clock.today();
    }
  }

  /** Loads the case with what was sent, which not every desk reads. */
  public void open() {
    load();
    getSent();
  }

  /** Registers that identity was proved. */
  public String proveIdentity() {
    service.proveIdentity(signedIn.actor(), new ApplicationNumber(number), provedOn, place);
    return told("office.identityDone");
  }

  /** Starts to handle the case. */
  public String startProcessing() {
    service.startProcessing(signedIn.actor(), new ApplicationNumber(number));
    return told("office.started");
  }

  /** Shows the identity codes whole, for this once. */
  public void revealIdentityCodes() {
    sent = service.revealIdentityCodes(signedIn.actor(), new ApplicationNumber(number));
    revealed = true;
  }

  /** Marks the person for non-disclosure, or lifts the mark. */
  public String markNonDisclosure(boolean marked) {
    service.markNonDisclosure(signedIn.actor(), new ApplicationNumber(number), marked);
    return told(marked ? "office.nonDisclosureMarked" : "office.nonDisclosureLifted");
  }

  /** Whether identity codes are shown whole. */
  public boolean isRevealed() {
    return revealed;
  }

  /** Whether there is an identity code among the answers. */
  public boolean isWithIdentityCode() {
    return getSent() != null
        && getSent().answers().values().stream()
            .anyMatch(answer -> IdentityCodes.isIn(answer.toString()));
  }

  private String told(String key) {
    PageMessages.tell(
        ResourceBundle.getBundle(
                "fi.enterfinland.application.web.texts", PageFunctions.language().locale())
            .getString(key));
    return PageAddress.OFFICE_CASE.redirect(number);
  }

  /** The answers by section, in the words of the form; none where it was lodged elsewhere. */
  public List<ReadableSection> getSections() {
    if (getSent() == null) {
      return List.of();
    }
    FormDefinition form = forms.definition(getCase().formCode(), getCase().formVersion());
    Answers answers = new Answers(getSent().answers());
    LocalDate sentOn = getSent().arrivedAt().atZone(SystemClock.HELSINKI).toLocalDate();
    return revealed
        ? ReadableAnswers.withIdentityCodes(form, answers, PageFunctions.language(), sentOn)
        : ReadableAnswers.of(form, answers, PageFunctions.language(), sentOn);
  }

  /** The applicant's citizenship in words. */
  public String getCitizenship() {
    return Countries.nameOf(getCase().applicant().citizenship(), PageFunctions.language())
        .orElse("");
  }

  /** Whether the status is this one. */
  public boolean is(String status) {
    return getCase().status() == ApplicationStatus.valueOf(status);
  }

  /** The case. */
  public ApplicationDetails getCase() {
    if (details == null) {
      load();
    }
    return details;
  }

  /** What arrived; null where the application was lodged elsewhere. */
  public SentAnswers getSent() {
    if (sent == null && !getCase().lodgedElsewhere()) {
      sent = service.sent(signedIn.actor(), new ApplicationNumber(number));
    }
    return sent;
  }

  /** The day of the visit. */
  public LocalDate getProvedOn() {
    return provedOn;
  }

  /** Sets the day of the visit. */
  public void setProvedOn(LocalDate provedOn) {
    this.provedOn = provedOn;
  }

  /** The service point or mission visited. */
  public String getPlace() {
    return place;
  }

  /** Sets the service point or mission visited. */
  public void setPlace(String place) {
    this.place = place;
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
