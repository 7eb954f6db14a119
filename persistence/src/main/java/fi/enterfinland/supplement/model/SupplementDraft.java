package fi.enterfinland.supplement.model;

import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** An answer being written. Written by one statement of its own; here it is read and cleared. */
@Entity
@Table(name = "supplement_answer_draft")
@IdClass(SupplementDraft.Key.class)
public class SupplementDraft {
  @Id
  @Column(name = "application_number", updatable = false)
  private ApplicationNumber number;

  @Id
  @Column(name = "request_id", updatable = false)
  private String requestId;

  @Id
  @Column(name = "item_id", updatable = false)
  private String itemId;

  private String text;

  @Column(name = "cannot_reason")
  private String cannotReason;

  private boolean confirmed;

  private long counter;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private Long savedBy;

  @Column(name = "saver_name")
  private String saverName;

  /** For the persistence provider. */
  protected SupplementDraft() {}

  DraftAnswer draft() {
    return new DraftAnswer(itemId, text, cannotReason, confirmed, counter, savedAt, saverName);
  }

  /** The key of a draft's row. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private ApplicationNumber number;
    private String requestId;
    private String itemId;

    /** For the persistence provider. */
    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(number, key.number)
          && Objects.equals(requestId, key.requestId)
          && Objects.equals(itemId, key.itemId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(number, requestId, itemId);
    }
  }
}
