package fi.enterfinland.audit.model;

import fi.enterfinland.access.model.ActRefused;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.account.model.AccountEvent;
import fi.enterfinland.account.model.AccountEvent.SignInRefused;
import fi.enterfinland.account.model.AccountRule;
import fi.enterfinland.application.model.SaveRefused;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Correlation;
import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.RequestRefused;
import fi.enterfinland.common.model.RetentionPassed;
import fi.enterfinland.guardian.model.GuardianshipRecorded;
import fi.enterfinland.mandate.model.MandateUnmatched;
import jakarta.json.JsonObject;
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

/**
 * One line of the audit trail (L5.05): who, in which capacity, on what ground, did, tried or saw
 * what in which case, and when. It is written once; the database refuses any change. It holds no
 * personal data but the account's id.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_id")
  @SequenceGenerator(name = "audit_entry_id", sequenceName = "audit_entry_id", allocationSize = 50)
  private Long id;

  @Column(updatable = false)
  private Instant at;

  @Column(name = "account_id", updatable = false)
  private Long accountId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Capacity capacity;

  @Column(updatable = false)
  private String ground;

  @Column(updatable = false)
  private String action;

  @Column(name = "application_number", updatable = false)
  private String caseNumber;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private AuditOutcome outcome;

  @Column(updatable = false)
  private String rule;

  @Column(name = "correlation_id", updatable = false)
  private String correlationId;

  @Column(updatable = false)
  private JsonObject details;

  /** For the persistence provider. */
  protected AuditEntry() {}

  private AuditEntry(Instant at, String action, AuditOutcome outcome) {
    this.at = at;
    this.action = action;
    this.outcome = outcome;
    this.correlationId = Correlation.current().orElse(null);
  }

  /** Something happened in a case. */
  public static AuditEntry done(CaseEvent event) {
    AuditEntry entry =
        new AuditEntry(event.at(), event.getClass().getSimpleName(), AuditOutcome.DONE);
    entry.caseNumber = event.number().value();
    entry.details = EventFacts.of(event);
    entry.by(event.by());
    return entry;
  }

  /** Something happened to an account, or somebody was not let in. */
  public static AuditEntry account(AccountEvent event) {
    AccountRule refusal = event instanceof SignInRefused refused ? refused.rule() : null;
    AuditEntry entry =
        new AuditEntry(
            event.at(),
            event.getClass().getSimpleName(),
            refusal == null ? AuditOutcome.DONE : AuditOutcome.REFUSED);
    entry.accountId = event.account().orElse(null);
    entry.rule = refusal == null ? null : refusal.name();
    entry.details = EventFacts.of(event);
    return entry;
  }

  /** An officer recorded a guardianship, or its end, from a document. */
  public static AuditEntry guardianship(GuardianshipRecorded recorded) {
    AuditEntry entry =
        new AuditEntry(
            recorded.at(),
            recorded.ended() ? "GuardianshipEnded" : "GuardianshipRecorded",
            AuditOutcome.DONE);
    entry.accountId = recorded.officer().accountId();
    entry.capacity = Capacity.OFFICER;
    entry.ground = "guardianship " + recorded.guardianshipId();
    return entry;
  }

  /** Something was done to a claim to act for somebody who is not known. */
  public static AuditEntry unmatched(MandateUnmatched claim) {
    AuditEntry entry =
        new AuditEntry(claim.at(), MandateUnmatched.class.getSimpleName(), AuditOutcome.DONE);
    entry.by(claim.by());
    entry.ground = "mandate " + claim.mandateId() + " " + claim.step();
    return entry;
  }

  /** Somebody tried something and a rule refused it. */
  public static AuditEntry refused(ActRefused refused) {
    AuditEntry entry = new AuditEntry(refused.at(), refused.act(), AuditOutcome.REFUSED);
    ApplicationNumber number = refused.number();
    entry.caseNumber = number == null ? null : number.value();
    entry.accountId = refused.accountId();
    entry.rule = refused.rule();
    return entry;
  }

  /** Somebody wanted answers saved and was refused. */
  public static AuditEntry refused(SaveRefused refused) {
    AuditEntry entry = new AuditEntry(refused.at(), "Autosave", AuditOutcome.REFUSED);
    entry.caseNumber = refused.number();
    entry.accountId = refused.accountId();
    entry.rule = refused.rule();
    return entry;
  }

  /**
   * A request was refused before any service was asked.
   *
   * @param accountId who was signed in, or null
   */
  public static AuditEntry refused(RequestRefused refused, Long accountId) {
    AuditEntry entry = new AuditEntry(refused.at(), refused.act(), AuditOutcome.REFUSED);
    entry.caseNumber = refused.caseNumber();
    entry.accountId = accountId;
    entry.rule = refused.rule();
    return entry;
  }

  /**
   * A message of another system was refused.
   *
   * @param ground the message
   * @param action its type, or its queue if that could not be read
   * @param caseNumber its case as written, or null
   */
  public static AuditEntry refusedMessage(
      String ground, String action, String caseNumber, String rule, Instant at) {
    AuditEntry entry = new AuditEntry(at, action, AuditOutcome.REFUSED);
    entry.capacity = Capacity.SYSTEM;
    entry.ground = ground;
    entry.caseNumber = caseNumber;
    entry.rule = rule;
    return entry;
  }

  /** A rule of retention was carried out for the night; tells how much it removed. */
  public static AuditEntry retention(RetentionPassed passed) {
    AuditEntry entry = new AuditEntry(passed.at(), "Retention", AuditOutcome.DONE);
    entry.capacity = Capacity.SYSTEM;
    entry.ground = "retention rule " + passed.rule();
    entry.details =
        Json.createObjectBuilder()
            .add("told", passed.told())
            .add("removed", passed.removed())
            .build();
    return entry;
  }

  private void by(ActingRight right) {
    accountId = right.accountId();
    capacity = right.capacity();
    ground = right.ground();
    details = EventFacts.with(details, right);
  }
}
