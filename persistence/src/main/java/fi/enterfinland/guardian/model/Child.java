package fi.enterfinland.guardian.model;

import fi.enterfinland.account.model.PersonName;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A person that guardians act for. The register tells who it is; where the register knows nothing,
 * an officer has written it down from a document.
 */
@Entity
@Table(name = "child")
public class Child {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "child_id")
  @SequenceGenerator(name = "child_id", sequenceName = "child_id", allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(name = "person_id", updatable = false)
  private String personId;

  @Column(name = "given_names")
  private String givenNames;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "birth_date")
  private LocalDate birthDate;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "told_of_age_at")
  private Instant toldOfAgeAt;

  /** For the persistence provider. */
  protected Child() {}

  private Child(String personId, PersonName name, LocalDate birthDate) {
    this.personId = personId;
    this.givenNames = name.givenNames();
    this.familyName = name.familyName();
    this.birthDate = birthDate;
  }

  /** A child the register knows. */
  public static Child registered(RegisteredChild told) {
    return new Child(told.personId(), told.name(), told.birthDate());
  }

  /** A child of whom only a document tells. */
  public static Child documented(PersonName name, LocalDate birthDate) {
    return new Child(null, name, birthDate);
  }

  /** Takes over what the register says today. */
  public void takeOver(RegisteredChild told) {
    givenNames = told.name().givenNames();
    familyName = told.name().familyName();
    birthDate = told.birthDate();
  }

  /** Notes the account of the child, who has identified. */
  public void identified(long account) {
    accountId = account;
  }

  /**
   * Whether the family is to be told now that the child is soon of age; whoever asks tells it, and
   * it is told once.
   */
  public boolean tellOfAge(Instant now) {
    if (toldOfAgeAt != null || !birthday().isNearlyOfAge(now)) {
      return false;
    }
    toldOfAgeAt = now;
    return true;
  }

  /** Whether this account is the child's own. */
  public boolean is(long account) {
    return Objects.equals(accountId, account);
  }

  /** The id, once stored. */
  public Long id() {
    return id;
  }

  /** Who the child is in the register, or null. */
  public String personId() {
    return personId;
  }

  /** The name. */
  public PersonName name() {
    return new PersonName(givenNames, familyName);
  }

  /** When the child reaches which age. */
  public Birthday birthday() {
    return new Birthday(birthDate);
  }

  /** The child's own account, or null. */
  public Long accountId() {
    return accountId;
  }
}
