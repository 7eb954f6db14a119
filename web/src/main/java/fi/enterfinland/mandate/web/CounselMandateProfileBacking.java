package fi.enterfinland.mandate.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageMessages;
import fi.enterfinland.mandate.model.CounselDetails;
import fi.enterfinland.mandate.model.Profession;
import fi.enterfinland.mandate.service.MandateService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** As what somebody acts for clients; told once, and corrected here. */
@Named
@RequestScoped
public class CounselMandateProfileBacking {
  @Inject private MandateService service;
  @Inject private SignedIn signedIn;
  @Inject private Languages languages;

  private boolean first;
  private Profession profession;
  private String organisation;
  private String licenceNumber;
  private String phone;

  /** Begins with what is known. */
  @PostConstruct
  void begin() {
    Optional<CounselDetails> known = service.profile(signedIn.actor());
    first = known.isEmpty();
    known.ifPresent(
        details -> {
          profession = details.profession();
          organisation = details.organisation();
          licenceNumber = details.licenceNumber();
          phone = details.phone();
        });
  }

  /** Keeps what was typed; the first time it opens the list of clients. */
  public String save() {
    service.openProfile(
        signedIn.actor(), new CounselDetails(profession, organisation, licenceNumber, phone));
    PageMessages.tell(MandateTexts.in(languages.current()).getString("profile.saved"));
    return (first ? PageAddress.COUNSEL_CLIENTS : PageAddress.COUNSEL_PROFILE).redirect();
  }

  /** Whether nothing was told before. */
  public boolean isFirst() {
    return first;
  }

  /** What one can be. */
  public List<Profession> getProfessions() {
    return List.of(Profession.values());
  }

  /** What the person is. */
  public Profession getProfession() {
    return profession;
  }

  /** Takes what the person is. */
  public void setProfession(Profession profession) {
    this.profession = profession;
  }

  /** The firm or office. */
  public String getOrganisation() {
    return organisation;
  }

  /** Takes the firm or office. */
  public void setOrganisation(String organisation) {
    this.organisation = organisation;
  }

  /** The number of the licence. */
  public String getLicenceNumber() {
    return licenceNumber;
  }

  /** Takes the number of the licence. */
  public void setLicenceNumber(String licenceNumber) {
    this.licenceNumber = licenceNumber;
  }

  /** Where the authority reaches the person. */
  public String getPhone() {
    return phone;
  }

  /** Takes where the authority reaches the person. */
  public void setPhone(String phone) {
    this.phone = phone;
  }
}
