package fi.enterfinland.decision.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.CaseHead;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageMessages;
import fi.enterfinland.decision.model.Addressed;
import fi.enterfinland.decision.model.AppealTime;
import fi.enterfinland.decision.model.Court;
import fi.enterfinland.decision.model.OtherWay;
import fi.enterfinland.decision.model.Outcome;
import fi.enterfinland.decision.model.PermitType;
import fi.enterfinland.decision.model.Recipient;
import fi.enterfinland.decision.model.RightToWork;
import fi.enterfinland.decision.model.ServiceMode;
import fi.enterfinland.decision.service.DecisionFile;
import fi.enterfinland.decision.service.DecisionOfficeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;

/** Deciding a case, and its decision afterwards. */
@Named("officeDecision")
@RequestScoped
public class OfficeDecisionBacking {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  @Inject private DecisionOfficeService service;
  @Inject private LegalCalendar calendar;
  @Inject private Languages languages;
  @Inject private SignedIn signedIn;
  @Inject private CaseHead head;

  /** What the page says for the person who has no account. */
  private static final long WITHOUT_ACCOUNT = 0;

  private DecisionFile file;
  private boolean read;
  private final DecisionFields made = new DecisionFields();
  private Long recipient;
  private OtherWay way = OtherWay.LETTER;
  private LocalDate servedOn;

  /** The decision; null while there is none. */
  public DecisionFile getFile() {
    if (!read) {
      file = service.view(signedIn.actor(), head.getNumber()).orElse(null);
      read = true;
    }
    return file;
  }

  /** Whom it would be served to. */
  public List<Addressed> getParties() {
    return service.parties(signedIn.actor(), head.getNumber());
  }

  /** A party's last day to appeal; null before it is served. */
  public AppealTime appealOf(Recipient party) {
    return getFile().details().appealTime(party, calendar).orElse(null);
  }

  /** What is typed of a decision that is being made. */
  public DecisionFields getMade() {
    return made;
  }

  /** Shows the paper as it would be; nothing is decided. */
  public void preview() throws IOException {
    byte[] pdf = service.preview(signedIn.actor(), head.getNumber(), made.typed());
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext external = context.getExternalContext();
    external.setResponseContentType("application/pdf");
    external.setResponseContentLength(pdf.length);
    external.setResponseHeader("Content-Disposition", "inline; filename=\"decision-preview.pdf\"");
    external.getResponseOutputStream().write(pdf);
    context.responseComplete();
  }

  /** Decides and gives notice. */
  public String decide() {
    service.decide(signedIn.actor(), head.getNumber(), made.typed());
    PageMessages.tell(texts().getString("office.decided"));
    return PageAddress.OFFICE_CASE_DECISION.redirect(head.getNumber());
  }

  /** Notes service outside this service. */
  public String serveOtherwise() {
    service.serveOtherwise(
        signedIn.actor(),
        head.getNumber(),
        recipient == WITHOUT_ACCOUNT ? null : recipient,
        way,
        servedOn);
    PageMessages.tell(texts().getString("office.servedOtherwise"));
    return PageAddress.OFFICE_CASE_DECISION.redirect(head.getNumber());
  }

  private ResourceBundle texts() {
    return ResourceBundle.getBundle(
        "fi.enterfinland.decision.web.texts", languages.current().locale(), NO_FALLBACK);
  }

  /** The outcomes to choose from. */
  public Outcome[] getOutcomes() {
    return Outcome.values();
  }

  /** The kinds of permit to choose from. */
  public PermitType[] getPermitTypes() {
    return PermitType.values();
  }

  /** The rights to work to choose from. */
  public RightToWork[] getRightsToWork() {
    return RightToWork.values();
  }

  /** The courts to choose from. */
  public Court[] getCourts() {
    return Court.values();
  }

  /** The modes of service to choose from: none of ours where the application came elsewhere. */
  public Set<ServiceMode> getModes() {
    Set<ServiceMode> other = EnumSet.of(ServiceMode.OTHER);
    return head.getDetails().lodgedElsewhere()
        ? other
        : EnumSet.complementOf(EnumSet.copyOf(other));
  }

  /** The ways of service outside this service. */
  public OtherWay[] getWays() {
    return OtherWay.values();
  }

  /** Finnish or Swedish. */
  public Language[] getLanguages() {
    return new Language[] {Language.FI, Language.SV};
  }

  /** The party served outside this service. */
  public Long getRecipient() {
    return recipient;
  }

  /** The party served outside this service. */
  public void setRecipient(Long recipient) {
    this.recipient = recipient;
  }

  /** How that was done. */
  public OtherWay getWay() {
    return way;
  }

  /** How that was done. */
  public void setWay(OtherWay way) {
    this.way = way;
  }

  /** The day of that service. */
  public LocalDate getServedOn() {
    return servedOn;
  }

  /** The day of that service. */
  public void setServedOn(LocalDate servedOn) {
    this.servedOn = servedOn;
  }
}
