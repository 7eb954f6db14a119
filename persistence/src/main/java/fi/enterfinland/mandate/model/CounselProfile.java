package fi.enterfinland.mandate.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** As what somebody acts for clients, and how the authority reaches them in it. */
@Entity
@Table(name = "counsel_profile")
public class CounselProfile {
  @Id
  @Column(name = "account_id", updatable = false)
  private long accountId;

  @Enumerated(EnumType.STRING)
  private Profession profession;

  private String organisation;

  @Column(name = "licence_number")
  private String licenceNumber;

  private String phone;

  @Column(name = "opened_at", updatable = false)
  private Instant openedAt;

  @Version private int version;

  /** For the persistence provider. */
  protected CounselProfile() {}

  /** Opens the area for somebody who has identified strongly. */
  public CounselProfile(long accountId, CounselDetails details, Instant now) {
    this.accountId = accountId;
    this.openedAt = now;
    change(details);
  }

  /** Changes what was told. */
  public final void change(CounselDetails details) {
    details.requireWhole();
    profession = details.profession();
    organisation = details.organisation();
    licenceNumber = details.licenceNumber();
    phone = details.phone();
  }

  /** What was told. */
  public CounselDetails details() {
    return new CounselDetails(profession, organisation, licenceNumber, phone);
  }

  /** Whose it is. */
  public long accountId() {
    return accountId;
  }
}
