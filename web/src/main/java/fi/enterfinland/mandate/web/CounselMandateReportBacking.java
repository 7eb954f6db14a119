package fi.enterfinland.mandate.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.mandate.model.Claim;
import fi.enterfinland.mandate.model.MandateGround;
import fi.enterfinland.mandate.model.MandateRole;
import fi.enterfinland.mandate.model.MandateScope;
import fi.enterfinland.mandate.model.MandateStatus;
import fi.enterfinland.mandate.model.MandateTerms;
import fi.enterfinland.mandate.model.MandateView;
import fi.enterfinland.mandate.service.MandateService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;

/**
 * Stating that one acts for a client: anew, anew with what was stated in one that was refused
 * ({@code ?from=}), or again in one that was not sent.
 */
@Named
@RequestScoped
public class CounselMandateReportBacking {
  /** Whether what is served to the client is served to who acts. */
  public enum Served {
    /** As the role has it when nothing else was agreed (L2.08). */
    USUAL,
    /** It was agreed. */
    YES,
    /** It was excluded. */
    NO
  }

  @Inject private MandateService service;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;

  private Long draft;
  private MandateStatus status;
  private MandateRole role;
  private MandateGround ground;
  private String number;
  private String familyName;
  private String givenNames;
  private LocalDate birthDate;
  private MandateScope scope = MandateScope.THIS_CASE;
  private LocalDate validUntil;
  private Served served = Served.USUAL;
  private boolean substitution;

  @PostConstruct
  void begin() {
    draft = id("id");
    Long from = draft == null ? id("from") : draft;
    if (from != null && !FacesContext.getCurrentInstance().isPostback()) {
      MandateView known = service.view(signedIn.actor(), from);
      status = known.status();
      fill(known.claim());
    }
  }

  private Long id(String parameter) {
    String text = request.getParameter(parameter);
    return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
  }

  private void fill(Claim claim) {
    role = claim.role();
    ground = claim.ground();
    number = claim.number();
    familyName = claim.familyName();
    givenNames = claim.givenNames();
    birthDate = claim.birthDate();
    MandateTerms terms = claim.terms();
    scope = terms.scope();
    validUntil = terms.validUntil();
    substitution = terms.maySubstitute();
    if (terms.receivesService() != role.isServedByDefault()) {
      served = terms.receivesService() ? Served.YES : Served.NO;
    }
  }

  /** Leads to the profile first, and away from what was sent already. */
  public String open() {
    if (service.profile(signedIn.actor()).isEmpty()) {
      return PageAddress.COUNSEL_PROFILE.redirect();
    }
    return draft != null && status != MandateStatus.DRAFT
        ? PageAddress.COUNSEL_MANDATE.redirect(draft)
        : null;
  }

  /** Keeps what was stated, and goes on to the papers. */
  public String state() {
    boolean receives = served == Served.USUAL ? role.isServedByDefault() : served == Served.YES;
    long id =
        service.state(
            signedIn.actor(),
            draft,
            new Claim(
                role,
                number,
                familyName,
                givenNames,
                birthDate,
                ground,
                new MandateTerms(scope, validUntil, receives, substitution)));
    return PageAddress.COUNSEL_MANDATE.redirect(id);
  }

  /** The claim that is stated again; null for a new one. */
  public Long getDraft() {
    return draft;
  }

  /** The roles there are. */
  public List<MandateRole> getRoles() {
    return List.of(MandateRole.values());
  }

  /** What it can rest on. */
  public List<MandateGround> getGrounds() {
    return List.of(MandateGround.values());
  }

  /** How far it can reach. */
  public List<MandateScope> getScopes() {
    return List.of(MandateScope.values());
  }

  /** What can be said of service. */
  public List<Served> getServedChoices() {
    return List.of(Served.values());
  }

  /** In which role. */
  public MandateRole getRole() {
    return role;
  }

  /** Takes the role. */
  public void setRole(MandateRole role) {
    this.role = role;
  }

  /** On what ground. */
  public MandateGround getGround() {
    return ground;
  }

  /** Takes the ground. */
  public void setGround(MandateGround ground) {
    this.ground = ground;
  }

  /** The case or customer number. */
  public String getNumber() {
    return number;
  }

  /** Takes the case or customer number. */
  public void setNumber(String number) {
    this.number = number;
  }

  /** The client's last name. */
  public String getFamilyName() {
    return familyName;
  }

  /** Takes the client's last name. */
  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  /** The client's first names. */
  public String getGivenNames() {
    return givenNames;
  }

  /** Takes the client's first names. */
  public void setGivenNames(String givenNames) {
    this.givenNames = givenNames;
  }

  /** When the client was born. */
  public LocalDate getBirthDate() {
    return birthDate;
  }

  /** Takes when the client was born. */
  public void setBirthDate(LocalDate birthDate) {
    this.birthDate = birthDate;
  }

  /** How far it reaches. */
  public MandateScope getScope() {
    return scope;
  }

  /** Takes how far it reaches. */
  public void setScope(MandateScope scope) {
    this.scope = scope;
  }

  /** The last day, or null. */
  public LocalDate getValidUntil() {
    return validUntil;
  }

  /** Takes the last day. */
  public void setValidUntil(LocalDate validUntil) {
    this.validUntil = validUntil;
  }

  /** What was said of service. */
  public Served getServed() {
    return served;
  }

  /** Takes what is said of service. */
  public void setServed(Served served) {
    this.served = served;
  }

  /** Whether others may act in one's place. */
  public boolean isSubstitution() {
    return substitution;
  }

  /** Takes whether others may act in one's place. */
  public void setSubstitution(boolean substitution) {
    this.substitution = substitution;
  }
}
