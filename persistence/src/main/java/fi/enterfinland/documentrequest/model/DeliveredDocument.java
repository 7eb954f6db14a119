package fi.enterfinland.documentrequest.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.model.DocumentView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A copy given to the account of whoever asked, for a time; or the paper of the decision on what
 * was refused, for as long as the account sees the case.
 */
@Entity
@Table(name = "delivered_document")
public class DeliveredDocument {
  @Id
  @Column(name = "document_id", updatable = false)
  private UUID documentId;

  @Column(name = "request_id", updatable = false)
  private String requestId;

  @Column(name = "account_id", updatable = false)
  private long accountId;

  @Column(name = "file_name", updatable = false)
  private String fileName;

  @Column(name = "media_type", updatable = false)
  private String mediaType;

  @Column(updatable = false)
  private long size;

  @Column(name = "original_id", updatable = false)
  private UUID originalId;

  @Column(updatable = false)
  private Removals removals;

  @Column(name = "delivered_at", updatable = false)
  private Instant deliveredAt;

  @Column(name = "available_until", updatable = false)
  private LocalDate availableUntil;

  /** For the persistence provider. */
  protected DeliveredDocument() {}

  private DeliveredDocument(DocumentRequestEvent event, long accountId, Rendition given) {
    DocumentView copy = given.document();
    this.documentId = copy.id();
    this.requestId = event.requestId();
    this.accountId = accountId;
    this.fileName = copy.fileName();
    this.mediaType = copy.mediaType();
    this.size = copy.size();
    this.originalId = given.originalId();
    this.removals = new Removals(given.removals());
    this.deliveredAt = event.at();
  }

  /** The copies of a delivery. */
  public static List<DeliveredDocument> of(DocumentsDelivered delivery) {
    return delivery.renditions().stream()
        .map(
            rendition -> {
              DeliveredDocument given =
                  new DeliveredDocument(delivery, delivery.accountId(), rendition);
              given.availableUntil = delivery.availableUntil();
              return given;
            })
        .toList();
  }

  /** The paper of a decision. It carries a time to appeal, so it does not go by itself. */
  public static DeliveredDocument of(DocumentDecisionMade decision) {
    return new DeliveredDocument(
        decision, decision.accountId(), new Rendition(decision.paper(), null, List.of()));
  }

  /** Whether somebody may download it now: who asked for it, until the end of its last day. */
  public boolean isOpenTo(ActingRight right, Instant now) {
    return right.accountId() != null && right.accountId() == accountId && isAvailable(now);
  }

  private boolean isAvailable(Instant now) {
    return availableUntil == null
        || !now.atZone(SystemClock.HELSINKI).toLocalDate().isAfter(availableUntil);
  }

  String requestId() {
    return requestId;
  }

  DeliveredView view(Instant now) {
    return new DeliveredView(
        documentId,
        fileName,
        mediaType,
        size,
        originalId,
        removals.list(),
        deliveredAt,
        availableUntil,
        isAvailable(now));
  }
}
