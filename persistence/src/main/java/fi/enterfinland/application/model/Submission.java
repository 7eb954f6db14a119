package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * What arrived, exactly as it arrived: written once in the transaction of sending and never changed
 * (L1.04, L1.08, L1.13). {@code arrivedAt} is the durable commit's own time at our server.
 */
@Entity
@Table(name = "submission")
public class Submission {
  @Id
  @Column(name = "application_number", updatable = false)
  private ApplicationNumber number;

  @Column(name = "arrived_at", updatable = false)
  private Instant arrivedAt;

  @Column(name = "submitted_by", updatable = false)
  private Long submittedBy;

  @Column(name = "submitter_name", updatable = false)
  private String submitterName;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Capacity capacity;

  @Enumerated(EnumType.STRING)
  @Column(name = "identity_level", updatable = false)
  private IdentityLevel identityLevel;

  @Column(updatable = false)
  private JsonObject content;

  @Column(name = "fee_cents", updatable = false)
  private Long feeCents;

  /** For the persistence provider. */
  protected Submission() {}

  Submission(ActingRight right, SubmissionContent sent, Instant arrivedAt) {
    this.number = right.number();
    this.arrivedAt = arrivedAt;
    this.submittedBy = right.accountId();
    this.submitterName = right.name();
    this.capacity = right.capacity();
    this.identityLevel = right.level();
    this.feeCents = sent.fee().isPresent() ? sent.fee().getAsLong() : null;
    this.content =
        Json.createObjectBuilder()
            .add("answers", sent.answers())
            .add("leftOut", Json.createArrayBuilder(sent.leftOut()))
            .add("documents", SubmittedDocument.toJson(sent.documents()))
            .build();
  }

  /** The receipt the sender keeps (L1.08). */
  Receipt receipt(String formCode, int formVersion) {
    return new Receipt(number, formCode, formVersion, arrivedAt, submitterName, fee(), documents());
  }

  /** The answers sent, by question key; what was hidden when sending is not among them. */
  public JsonObject answers() {
    return content.getJsonObject("answers");
  }

  /** Keys of questions that had an answer but did not apply any more when sending. */
  public List<String> leftOut() {
    return content.getJsonArray("leftOut").stream()
        .map(key -> ((jakarta.json.JsonString) key).getString())
        .toList();
  }

  /** The documents sent. */
  public List<SubmittedDocument> documents() {
    return SubmittedDocument.fromJson(content.getJsonArray("documents"));
  }

  /** The fee in force on the day of sending, in cents; empty when it is still to be confirmed. */
  public OptionalLong fee() {
    return feeCents == null ? OptionalLong.empty() : OptionalLong.of(feeCents);
  }

  /** When it arrived at our server (L1.04). */
  public Instant arrivedAt() {
    return arrivedAt;
  }
}
