package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.ActingRight;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * That somebody is a guardian of a child, from then on until it ends (L2.07). What it rests on is
 * never rewritten: a change of custody ends it and begins another.
 */
@Entity
@Table(name = "guardianship")
public class Guardianship {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "guardianship_id")
  @SequenceGenerator(
      name = "guardianship_id",
      sequenceName = "guardianship_id",
      allocationSize = 50)
  private Long id;

  @Column(name = "child_id", updatable = false)
  private long childId;

  @Column(name = "person_id", updatable = false)
  private String personId;

  @Column(name = "account_id")
  private Long accountId;

  @Column(name = "guardian_name", updatable = false)
  private String guardianName;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Source ground;

  @Column(updatable = false)
  private String document;

  @Column(name = "recorded_by", updatable = false)
  private Long recordedBy;

  @Column(name = "began_at", updatable = false)
  private Instant beganAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_cause")
  private EndCause endCause;

  @Column(name = "end_document")
  private String endDocument;

  @Column(name = "ended_by")
  private Long endedBy;

  /** What a guardianship rests on. */
  public enum Source {
    /** The register of guardians. */
    REGISTER,
    /** A document that an officer has read. */
    DOCUMENT
  }

  /** What ends a guardianship. */
  public enum EndCause {
    /** The register names the guardian no more. */
    REGISTER,
    /** A document that an officer has read says so. */
    DOCUMENT,
    /** The child has come of age (361/1983 §3). */
    OF_AGE
  }

  /** For the persistence provider. */
  protected Guardianship() {}

  private Guardianship(long childId, String guardianName, Source ground, Instant beganAt) {
    this.childId = childId;
    this.guardianName = guardianName;
    this.ground = ground;
    this.beganAt = beganAt;
  }

  /**
   * As the register says.
   *
   * @param accountId the guardian's account, or null if there is none yet
   */
  public static Guardianship registered(
      long childId, RegisteredChild.Guardian told, Long accountId, Instant now) {
    Guardianship guardianship =
        new Guardianship(childId, told.name().shown(), Source.REGISTER, now);
    guardianship.personId = told.personId();
    guardianship.accountId = accountId;
    return guardianship;
  }

  /**
   * As a document says, of which the register knows nothing.
   *
   * @param document which document, in the officer's words
   * @param officer who read it
   */
  public static Guardianship documented(
      long childId, String name, long accountId, String document, long officer, Instant now) {
    Guardianship guardianship = new Guardianship(childId, name, Source.DOCUMENT, now);
    guardianship.accountId = accountId;
    guardianship.document = document;
    guardianship.recordedBy = officer;
    return guardianship;
  }

  /** Notes the account of the guardian, who has identified. */
  public void identified(long account) {
    accountId = account;
  }

  /** Ends it; ending twice keeps the first end. */
  public void end(EndCause cause, Instant at) {
    if (endedAt == null) {
      endedAt = at;
      endCause = cause;
    }
  }

  /** Ends it because of a document that an officer has read. */
  public void end(String because, long officer, Instant at) {
    if (endedAt == null) {
      end(EndCause.DOCUMENT, at);
      endDocument = because;
      endedBy = officer;
    }
  }

  /** Whether it holds. */
  public boolean isOpen() {
    return endedAt == null;
  }

  /** Whether it is this account's. */
  public boolean isOf(long account) {
    return Objects.equals(accountId, account);
  }

  /** Whether the guardian is this person in the register. */
  public boolean isOfPerson(String person) {
    return personId != null && personId.equals(person);
  }

  /** What it rests on. */
  public Source source() {
    return ground;
  }

  /** What a grant, and so an {@link ActingRight}, rests on. */
  public String ground() {
    return "guardianship " + id;
  }

  /** The id, once stored. */
  public Long id() {
    return id;
  }

  /** The child. */
  public long childId() {
    return childId;
  }

  /** The guardian's account, or null. */
  public Long accountId() {
    return accountId;
  }

  /** The guardian's name. */
  public String guardianName() {
    return guardianName;
  }

  /** As officers see it. */
  public GuardianshipView view() {
    return new GuardianshipView(id, guardianName, ground, document, beganAt, accountId != null);
  }
}
