package fi.enterfinland.application.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.model.Applicant;
import fi.enterfinland.application.model.Lodging;
import fi.enterfinland.application.service.ApplicationOfficeService;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageFunctions;
import fi.enterfinland.common.web.PageMessages;
import fi.enterfinland.form.model.ApplicationKind;
import fi.enterfinland.form.model.Countries;
import fi.enterfinland.form.model.FormCatalog;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;

/** An officer registers a case whose application was lodged elsewhere. */
@Named("officeRegister")
@RequestScoped
public class OfficeApplicationRegisterBacking {
  @Inject private ApplicationOfficeService service;
  @Inject private FormCatalog forms;
  @Inject private Countries all;
  @Inject private SignedIn signedIn;

  private String matter = "EF_ASYLUM";
  private LocalDate lodgedOn;
  private String familyName;
  private String givenNames;
  private LocalDate birthDate;
  private String citizenship;
  private boolean unaccompaniedMinor;
  private Language language = Language.FI;
  private String diaryNumber;
  private String customerNumber;

  /** Registers the case, under a number of ours. */
  public String register() {
    ApplicationNumber number =
        service.register(
            signedIn.actor(),
            new Lodging(
                matter,
                lodgedOn,
                new Applicant(familyName.strip(), givenNames.strip(), birthDate, citizenship),
                unaccompaniedMinor,
                language),
            diaryNumber.strip(),
            customerNumber.strip());
    PageMessages.tell(
        ResourceBundle.getBundle(
                "fi.enterfinland.application.web.texts", PageFunctions.language().locale())
            .getString("register.done"));
    return PageAddress.OFFICE_CASE.redirect(number);
  }

  /** What cannot be filed here. */
  public List<ApplicationKind> getMatters() {
    return forms.lodgedElsewhere();
  }

  /** All countries. */
  public List<Countries.Country> getCountries() {
    return all.in(PageFunctions.language());
  }

  /** The languages of the service. */
  public Language[] getLanguages() {
    return Language.values();
  }

  /** Which kind of application. */
  public String getMatter() {
    return matter;
  }

  /** Which kind of application. */
  public void setMatter(String matter) {
    this.matter = matter;
  }

  /** The day it was lodged. */
  public LocalDate getLodgedOn() {
    return lodgedOn;
  }

  /** The day it was lodged. */
  public void setLodgedOn(LocalDate lodgedOn) {
    this.lodgedOn = lodgedOn;
  }

  /** The applicant's family name. */
  public String getFamilyName() {
    return familyName;
  }

  /** The applicant's family name. */
  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }

  /** The applicant's given names. */
  public String getGivenNames() {
    return givenNames;
  }

  /** The applicant's given names. */
  public void setGivenNames(String givenNames) {
    this.givenNames = givenNames;
  }

  /** The applicant's date of birth. */
  public LocalDate getBirthDate() {
    return birthDate;
  }

  /** The applicant's date of birth. */
  public void setBirthDate(LocalDate birthDate) {
    this.birthDate = birthDate;
  }

  /** The applicant's citizenship. */
  public String getCitizenship() {
    return citizenship;
  }

  /** The applicant's citizenship. */
  public void setCitizenship(String citizenship) {
    this.citizenship = citizenship;
  }

  /** Whether it is a child without a guardian in Finland. */
  public boolean isUnaccompaniedMinor() {
    return unaccompaniedMinor;
  }

  /** Whether it is a child without a guardian in Finland. */
  public void setUnaccompaniedMinor(boolean unaccompaniedMinor) {
    this.unaccompaniedMinor = unaccompaniedMinor;
  }

  /** The language the applicant is written to in. */
  public Language getLanguage() {
    return language;
  }

  /** The language the applicant is written to in. */
  public void setLanguage(Language language) {
    this.language = language;
  }

  /** The case system's number of the case. */
  public String getDiaryNumber() {
    return diaryNumber;
  }

  /** The case system's number of the case. */
  public void setDiaryNumber(String diaryNumber) {
    this.diaryNumber = diaryNumber;
  }

  /** The case system's number of the person. */
  public String getCustomerNumber() {
    return customerNumber;
  }

  /** The case system's number of the person. */
  public void setCustomerNumber(String customerNumber) {
    this.customerNumber = customerNumber;
  }
}
