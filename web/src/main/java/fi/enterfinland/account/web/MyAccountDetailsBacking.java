package fi.enterfinland.account.web;

import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.account.model.AccountView;
import fi.enterfinland.account.model.ContactDetails;
import fi.enterfinland.account.service.MyAccountService;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageMessages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Changes one's name and contact details. */
@Named
@RequestScoped
public class MyAccountDetailsBacking {
  @Inject private MyAccountService service;
  @Inject private AccountTexts texts;
  @Inject private SignedIn signedIn;
  @Inject private Languages languages;
  @Inject private HttpServletRequest request;

  private final NameFields name = new NameFields();
  private boolean nameFixed;
  private String phone;
  private String streetAddress;
  private String postalCode;
  private String city;
  private String country;

  /** Begins with what is known. */
  @PostConstruct
  void begin() {
    AccountView account = service.view(signedIn.actor());
    nameFixed = account.isIdentified();
    name.begin(account.name(), account.passportName());
    phone = account.contact().phone();
    streetAddress = account.contact().streetAddress();
    postalCode = account.contact().postalCode();
    city = account.contact().city();
    country = account.contact().country();
  }

  /** Keeps what was typed. */
  public String save() {
    FieldChecks checks = new FieldChecks(languages.current());
    name.check(checks);
    checks.require(ContactDetails.isPhone(phone), "phone", AccountRule.PHONE_NOT_A_NUMBER);
    line(checks, streetAddress, "streetAddress");
    line(checks, postalCode, "postalCode");
    line(checks, city, "city");
    line(checks, country, "country");
    if (checks.failed()) {
      return null;
    }
    service.changeDetails(
        signedIn.actor(),
        name.name(),
        name.spelling(),
        new ContactDetails(phone, streetAddress, postalCode, city, country));
    SignInSession.renamed(request, name.name().shown());
    PageMessages.tell(texts.get("account.saved"));
    return PageAddress.MY_ACCOUNT.redirect();
  }

  private static void line(FieldChecks checks, String text, String field) {
    checks.require(
        ContactDetails.isLine(text),
        field,
        AccountRule.ADDRESS_NOT_WRITABLE,
        ContactDetails.LONGEST);
  }

  /** Whether an identification service tells the name. */
  public boolean isNameFixed() {
    return nameFixed;
  }

  /** The name as shown. */
  public String getShownName() {
    return name.name().shown();
  }

  /** The name in both spellings. */
  public NameFields getName() {
    return name;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getStreetAddress() {
    return streetAddress;
  }

  public void setStreetAddress(String streetAddress) {
    this.streetAddress = streetAddress;
  }

  public String getPostalCode() {
    return postalCode;
  }

  public void setPostalCode(String postalCode) {
    this.postalCode = postalCode;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }
}
