package fi.enterfinland.account.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * How an account's holder is reached besides by e-mail, and whether notices of cases go by e-mail.
 * Mails about the account itself, such as that its password was changed, always go.
 */
@Entity
@Table(name = "account_reach")
public class AccountReach {
  @Id
  @Column(name = "account_id")
  private long accountId;

  @Version private int version;

  private String phone;

  @Column(name = "street_address")
  private String streetAddress;

  @Column(name = "postal_code")
  private String postalCode;

  private String city;

  private String country;

  @Column(name = "notices_by_email")
  private boolean noticesByEmail;

  /** For the persistence provider. */
  protected AccountReach() {}

  /** Of somebody who has told nothing and chosen nothing. */
  AccountReach(long accountId) {
    this.accountId = accountId;
    this.noticesByEmail = true;
  }

  /** Tells how to reach the person. */
  public void tell(ContactDetails contact) {
    phone = contact.phone();
    streetAddress = contact.streetAddress();
    postalCode = contact.postalCode();
    city = contact.city();
    country = contact.country();
  }

  /** Chooses whether notices of cases go by e-mail. */
  public void choose(boolean byEmail) {
    noticesByEmail = byEmail;
  }

  /** What was told. */
  public ContactDetails contact() {
    return new ContactDetails(phone, streetAddress, postalCode, city, country);
  }

  /** Whether notices of cases go by e-mail. */
  public boolean isNoticesByEmail() {
    return noticesByEmail;
  }
}
