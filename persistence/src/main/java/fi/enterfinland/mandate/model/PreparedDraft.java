package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/**
 * That an application is prepared for a client by who acts for the client. The draft is the
 * client's from its first line: the client reads it, changes what is wrong, and sends it or throws
 * it away, ready or not. Who prepares it never sends it, and sees it as long as the mandate lasts.
 */
@Entity
@Table(name = "prepared_draft")
public class PreparedDraft {
  @Id
  @Column(name = "application_number")
  private ApplicationNumber number;

  @Column(name = "mandate_id", updatable = false)
  private long mandateId;

  @Column(name = "preparer_name", updatable = false)
  private String preparerName;

  @Column(name = "begun_at", updatable = false)
  private Instant begunAt;

  @Column(name = "handed_over_at")
  private Instant handedOverAt;

  @Version private int version;

  /** For the persistence provider. */
  protected PreparedDraft() {}

  /** Somebody begins an application for the client of a mandate, under the draft's number. */
  public static PreparedDraft begin(ActingRight right, Mandate mandate, Instant now) {
    PreparedDraft prepared = new PreparedDraft();
    prepared.number = right.to(Verb.START).number();
    prepared.mandateId = mandate.id();
    prepared.preparerName = right.name();
    prepared.begunAt = now;
    return prepared;
  }

  /**
   * It is ready for the client, complete or not: what is missing may be for the client to say.
   * Handing it over twice changes nothing and tells nobody again.
   *
   * @param draft locked, so that it is not sent at the same moment
   * @param clientId the client's account, or null if there is none any more
   * @throws RuleViolation {@link ApplicationRule#DRAFT_WAS_SENT}
   */
  public Optional<DraftHandedOver> handOver(
      ActingRight right, PermitApplication draft, Long clientId, Instant now) {
    draft.requireDraft(right.in(number).to(Verb.HAND_OVER));
    if (handedOverAt != null) {
      return Optional.empty();
    }
    handedOverAt = now;
    return Optional.of(new DraftHandedOver(number, mandateId, clientId, now, right));
  }

  /** The mandate under which it is prepared. */
  public long mandateId() {
    return mandateId;
  }
}
