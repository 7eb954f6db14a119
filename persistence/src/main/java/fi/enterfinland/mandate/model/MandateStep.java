package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One thing that was done to a mandate, by whom, in which words. Only added, never changed. */
@Entity
@Table(name = "mandate_step")
public class MandateStep {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mandate_step_id")
  @SequenceGenerator(
      name = "mandate_step_id",
      sequenceName = "mandate_step_id",
      allocationSize = 50)
  private Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "mandate_id", updatable = false)
  private Mandate mandate;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Kind kind;

  @Column(updatable = false)
  private Instant at;

  @Column(name = "made_by", updatable = false)
  private Long madeBy;

  @Column(name = "maker_name", updatable = false)
  private String makerName;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Capacity capacity;

  @Column(updatable = false)
  private String text;

  @Column(name = "other_account", updatable = false)
  private Long otherAccount;

  @Column(name = "other_name", updatable = false)
  private String otherName;

  /** What was done. */
  public enum Kind {
    /** It was sent. */
    SUBMITTED,
    /** The desk said who the client is. */
    MATCHED,
    /** Something has to be made clear. */
    SPECIFICATION_ASKED,
    /** It was made clear. */
    SPECIFIED,
    /** It was approved. */
    APPROVED,
    /** It was refused. */
    REJECTED,
    /** It was taken back before it was decided on. */
    WITHDRAWN,
    /** The client limited it. */
    LIMITED,
    /** A colleague may act. */
    SUBSTITUTE_NAMED,
    /** A colleague may act no more. */
    SUBSTITUTE_ENDED,
    /** It ended. */
    ENDED
  }

  /** For the persistence provider. */
  protected MandateStep() {}

  MandateStep(Mandate mandate, ActingRight right, Kind kind, String text, Instant at) {
    this.mandate = mandate;
    this.kind = kind;
    this.at = at;
    this.madeBy = right.accountId();
    this.makerName = right.name();
    this.capacity = right.capacity();
    this.text = text == null || text.isBlank() ? null : text.strip();
  }

  MandateStep about(long account, String name) {
    otherAccount = account;
    otherName = name;
    return this;
  }

  /** As a history shows it. */
  MandateStepView view() {
    return new MandateStepView(kind, at, makerName, capacity, text, otherName);
  }
}
