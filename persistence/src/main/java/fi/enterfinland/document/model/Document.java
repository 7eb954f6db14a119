package fi.enterfinland.document.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * One document of a case. Until it is sent, those who have the draft may remove it, and nobody else
 * sees it; from then on it stays as it is: the original bytes and their digest are kept (L1.11).
 */
@Entity
@Table(name = "document")
public class Document {
  @Id private UUID id;

  @Column(name = "application_number", updatable = false)
  private ApplicationNumber number;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private DocumentPurpose purpose;

  @Column(updatable = false)
  private String slot;

  @Column(name = "file_name", updatable = false)
  private FileName fileName;

  @Column(name = "media_type", updatable = false)
  private FileKind kind;

  @Column(updatable = false)
  private long size;

  @Column(updatable = false)
  private String sha256;

  @Column(name = "content_id")
  private UUID contentId;

  @Column(name = "added_at", updatable = false)
  private Instant addedAt;

  @Column(name = "added_by", updatable = false)
  private Long addedBy;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "removed_at")
  private Instant removedAt;

  @Column(name = "removed_by")
  private Long removedBy;

  @Version private int version;

  /** For the persistence provider. */
  protected Document() {}

  private Document(
      ActingRight by,
      UUID id,
      DocumentPurpose purpose,
      String slot,
      FileName name,
      StoredContent content) {
    DocumentPolicy.requireSlot(slot);
    this.id = id;
    this.number = by.number();
    this.purpose = purpose;
    this.slot = slot;
    this.fileName = name;
    this.kind = content.kind();
    this.size = content.size();
    this.sha256 = content.sha256();
    this.contentId = content.id();
    this.addedBy = by.accountId();
  }

  /**
   * An attachment that somebody adds. A party's can be removed until it is sent; an officer's has
   * reached the authority with its making.
   */
  public static Document attach(
      ActingRight by, String slot, FileName name, StoredContent content, Instant at) {
    Document document =
        new Document(by, UUID.randomUUID(), DocumentPurpose.ATTACHMENT, slot, name, content);
    document.addedAt = at;
    document.sentAt = by.isAs(Capacity.OFFICER) || by.isAs(Capacity.SYSTEM) ? at : null;
    return document;
  }

  /**
   * A copy the authority makes for somebody who asked for documents. It reaches nobody before it is
   * given, and can be removed until then.
   *
   * @param id its identifier, which the authority's own system may have chosen
   */
  public static Document rendition(
      ActingRight by, UUID id, String slot, FileName name, StoredContent content, Instant at) {
    Document document = new Document(by, id, DocumentPurpose.RENDITION, slot, name, content);
    document.addedAt = at;
    return document;
  }

  /** A paper the service makes for the case: a receipt, a decision. It is there to stay. */
  public static Document issue(
      ActingRight by,
      DocumentPurpose purpose,
      String slot,
      FileName name,
      StoredContent content,
      Instant at) {
    Document document = new Document(by, UUID.randomUUID(), purpose, slot, name, content);
    document.addedAt = at;
    document.sentAt = at;
    return document;
  }

  /**
   * Removes it before it was sent. Its digest stays as evidence, its content is let go.
   *
   * @throws RuleViolation {@link DocumentRule#DOCUMENT_SENT} once it was sent
   */
  public DocumentRemoved remove(ActingRight by, Instant at) {
    requireUnsent(by);
    removedAt = at;
    removedBy = by.accountId();
    contentId = null;
    return new DocumentRemoved(number, at, by, id, slot, sha256);
  }

  /**
   * Requires that it can still be removed.
   *
   * @throws RuleViolation {@link DocumentRule#DOCUMENT_SENT} once it was sent
   */
  public void requireUnsent(ActingRight by) {
    by.in(number);
    if (sentAt != null) {
      throw new RuleViolation(DocumentRule.DOCUMENT_SENT);
    }
  }

  /** Sends it to the authority; sending twice keeps the first time. */
  public void send(ActingRight by, Instant at) {
    by.in(number);
    if (sentAt == null) {
      sentAt = at;
    }
  }

  /** The event of its having been added. */
  public DocumentAdded added(ActingRight by) {
    return new DocumentAdded(number, addedAt, by.in(number), id, slot, sha256);
  }

  /** The case it belongs to. */
  public ApplicationNumber number() {
    return number;
  }

  /** Where its content lies in the store; null once it was removed. */
  public UUID contentId() {
    return contentId;
  }

  /** As pages and messages show it. */
  public DocumentView view() {
    return new DocumentView(
        id,
        number,
        purpose,
        slot,
        fileName.value(),
        kind.mediaType(),
        size,
        sha256,
        addedAt,
        sentAt);
  }
}
