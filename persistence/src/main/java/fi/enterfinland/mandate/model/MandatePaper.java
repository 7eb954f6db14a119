package fi.enterfinland.mandate.model;

import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.document.model.DocumentPurpose;
import fi.enterfinland.document.model.DocumentView;
import fi.enterfinland.document.model.FileKind;
import fi.enterfinland.document.model.FileName;
import fi.enterfinland.document.model.StoredContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A paper that shows a mandate: a power of attorney, a court's order. It is no document of the
 * case, since it comes before anybody has a right in it. Until the claim is sent it can be taken
 * away; its digest stays.
 */
@Entity
@Table(name = "mandate_paper")
public class MandatePaper {
  @Id private UUID id;

  @Column(name = "mandate_id", updatable = false)
  private long mandateId;

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

  @Column(name = "removed_at")
  private Instant removedAt;

  /** For the persistence provider. */
  protected MandatePaper() {}

  /** A stored content shows a mandate. */
  public MandatePaper(long mandateId, FileName name, StoredContent content, Instant at) {
    this.id = UUID.randomUUID();
    this.mandateId = mandateId;
    this.fileName = name;
    this.kind = content.kind();
    this.size = content.size();
    this.sha256 = content.sha256();
    this.contentId = content.id();
    this.addedAt = at;
  }

  /** Takes it away; the mandate has been asked whether it may be. */
  public void remove(Instant at) {
    removedAt = at;
    contentId = null;
  }

  /** The mandate it shows. */
  public long mandateId() {
    return mandateId;
  }

  /** Where its content lies; null once it was removed. */
  public UUID contentId() {
    return contentId;
  }

  /** As a document of the case the mandate is about. */
  public DocumentView document(ApplicationNumber number) {
    return new DocumentView(
        id,
        number,
        DocumentPurpose.ATTACHMENT,
        "mandate:" + mandateId,
        fileName.value(),
        kind.mediaType(),
        size,
        sha256,
        addedAt,
        addedAt);
  }

  /** As pages and messages show it. */
  public MandatePaperView view() {
    return new MandatePaperView(id, fileName.value(), kind.mediaType(), size, sha256, addedAt);
  }
}
