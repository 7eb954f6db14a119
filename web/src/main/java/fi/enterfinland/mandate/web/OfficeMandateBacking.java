package fi.enterfinland.mandate.web;

import fi.enterfinland.account.model.OfficeTask;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageFunctions;
import fi.enterfinland.common.web.PageNotFoundException;
import fi.enterfinland.mandate.model.DeskMandate;
import fi.enterfinland.mandate.model.EndReason;
import fi.enterfinland.mandate.model.MandateRule;
import fi.enterfinland.mandate.model.StatedCase;
import fi.enterfinland.mandate.service.MandateOfficeService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One claim or mandate at the mandate desk: what was stated beside what is found. */
@Named
@RequestScoped
public class OfficeMandateBacking {
  /** The fields of the number that is looked up: it says who is shown before anything is done. */
  private static final List<String> NUMBER_FIELDS = List.of("match:number", "join:number");

  @Inject private MandateOfficeService service;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;

  private DeskMandate desk;
  private Optional<StatedCase> candidate = Optional.empty();
  private boolean lookedUp;
  private String number;
  private LocalDate validUntil;
  private Long seen;
  private boolean replacing;
  private String what;
  private DeskReason ready;
  private Language language;
  private String reason;
  private EndReason ending;
  private String words;

  /** Only for officers of the mandate desk; for the others there is no such page. */
  public void open() {
    if (!signedIn.is(OfficeTask.MANDATE_DESK.role())) {
      throw new PageNotFoundException("Not a task of this officer");
    }
    getDesk();
  }

  /** The mandate with all the desk needs to decide on it. */
  public DeskMandate getDesk() {
    if (desk == null) {
      desk = service.open(signedIn.actor(), id());
    }
    return desk;
  }

  /**
   * Shows whose case the typed number is.
   *
   * @throws RuleViolation {@link MandateRule#NO_PENDING_CASE} if no such case is pending
   */
  public void look() {
    if (getCandidate() == null) {
      throw new RuleViolation(MandateRule.NO_PENDING_CASE, "number");
    }
  }

  /** Whose case the typed number is, or null. */
  public StatedCase getCandidate() {
    if (!lookedUp) {
      candidate = service.candidate(signedIn.actor(), typed());
      lookedUp = true;
    }
    return candidate.orElse(null);
  }

  /** The person of the typed number is the client. */
  public String match() {
    service.match(signedIn.actor(), id(), typed());
    return told("desk.matched");
  }

  /** The person of the typed number is the client too. */
  public String join() {
    service.join(signedIn.actor(), id(), typed());
    return told("desk.joined");
  }

  /** What is no number at all is the number of no case. */
  private ApplicationNumber typed() {
    return NUMBER_FIELDS.stream()
        .map(request::getParameter)
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter(ApplicationNumber::isWellFormed)
        .findFirst()
        .map(ApplicationNumber::new)
        .orElseGet(() -> ApplicationNumber.of(0, 0));
  }

  /** Approves it; whoever was seen in the seat leaves it only if the officer said so. */
  public String approve() {
    service.approve(signedIn.actor(), id(), replacing ? seen : null, validUntil);
    return told("desk.approved");
  }

  /** Asks for something to be made clear. */
  public String ask() {
    service.ask(signedIn.actor(), id(), what);
    return told("desk.asked");
  }

  /** Refuses it, in ready words, own words or both. */
  public String refuse() {
    String text =
        Stream.of(
                Optional.ofNullable(ready).map(one -> MandateTexts.in(getLanguage(), one.key())),
                Optional.ofNullable(reason).map(String::strip))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    service.refuse(signedIn.actor(), id(), text);
    return told("desk.refused");
  }

  /** Ends an active one. */
  public String end() {
    service.end(signedIn.actor(), id(), ending, words);
    return told("desk.ended");
  }

  private String told(String key) {
    MandateTexts.tell(key);
    return PageAddress.OFFICE_MANDATE.redirect(id());
  }

  private long id() {
    return Long.parseLong(request.getParameter("id"));
  }

  /** Why the desk ends a mandate. */
  public List<EndReason> getEndings() {
    return List.of(EndReason.OFFICE_ENDED, EndReason.GUARDIAN_APPOINTED, EndReason.BARRED);
  }

  /** The ready texts of refusals. */
  public DeskReason[] getReadyReasons() {
    return DeskReason.values();
  }

  /** The languages of the ready texts. */
  public Language[] getLanguages() {
    return Language.values();
  }

  /** The number of the case that is looked up. */
  public String getNumber() {
    return number;
  }

  /** Sets the number of the case that is looked up. */
  public void setNumber(String number) {
    this.number = number;
  }

  /** The last day, or null. */
  public LocalDate getValidUntil() {
    return validUntil;
  }

  /** Sets the last day. */
  public void setValidUntil(LocalDate validUntil) {
    this.validUntil = validUntil;
  }

  /** Whom the page showed in the seat, or null for nobody. */
  public Long getSeen() {
    return getDesk().seated() == null ? null : getDesk().seated().id();
  }

  /** Takes whom the page showed in the seat when it was sent. */
  public void setSeen(Long seen) {
    this.seen = seen;
  }

  /** Whether whoever sits in the seat is to leave it. */
  public boolean isReplacing() {
    return replacing;
  }

  /** Sets whether whoever sits in the seat is to leave it. */
  public void setReplacing(boolean replacing) {
    this.replacing = replacing;
  }

  /** What has to be made clear. */
  public String getWhat() {
    return what;
  }

  /** Sets what has to be made clear. */
  public void setWhat(String what) {
    this.what = what;
  }

  /** The ready reason, or null. */
  public DeskReason getReady() {
    return ready;
  }

  /** Chooses a ready reason. */
  public void setReady(DeskReason ready) {
    this.ready = ready;
  }

  /** The language of the ready reason. */
  public Language getLanguage() {
    return language == null ? PageFunctions.language() : language;
  }

  /** Chooses the language of the ready reason. */
  public void setLanguage(Language language) {
    this.language = language;
  }

  /** The reason in own words, or null. */
  public String getReason() {
    return reason;
  }

  /** Sets the reason in own words. */
  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Why it ends. */
  public EndReason getEnding() {
    return ending;
  }

  /** Chooses why it ends. */
  public void setEnding(EndReason ending) {
    this.ending = ending;
  }

  /** The reason of the end in own words. */
  public String getWords() {
    return words;
  }

  /** Sets the reason of the end in own words. */
  public void setWords(String words) {
    this.words = words;
  }
}
