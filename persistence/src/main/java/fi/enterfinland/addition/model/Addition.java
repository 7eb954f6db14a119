package fi.enterfinland.addition.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.OwnDataRow;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.JsonValueConverter;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.application.model.SubmittedDocument;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Additional information that somebody of a case sent without being asked, while the case is open
 * (service 2.7). What was sent stays as it is; who has something to add sends another.
 */
@Entity
@Table(name = "addition")
public class Addition {
  /** The longest text, in characters. */
  public static final int LONGEST = 10_000;

  @Id private UUID id;

  @Column(name = "application_number", updatable = false)
  private ApplicationNumber number;

  @Column(name = "sent_by", updatable = false)
  private long sentBy;

  @Column(updatable = false)
  private int seq;

  @Column(updatable = false)
  private String text;

  @Column(updatable = false)
  @Convert(converter = JsonValueConverter.class)
  private JsonValue documents;

  @Column(name = "sent_at", updatable = false)
  private Instant sentAt;

  @Column(name = "sender_name", updatable = false)
  private String senderName;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Capacity capacity;

  /** For the persistence provider. */
  protected Addition() {}

  private Addition(
      ActingRight right, int seq, String text, List<SubmittedDocument> documents, Instant now) {
    this.id = UUID.randomUUID();
    this.number = right.number();
    this.sentBy = right.accountId();
    this.seq = seq;
    this.text = text;
    this.documents = SubmittedDocument.toJson(documents);
    this.sentAt = now;
    this.senderName = right.name();
    this.capacity = right.capacity();
  }

  /**
   * Sends additional information.
   *
   * @param seq the sender's first, second … in the case
   * @param text what was written, possibly nothing
   * @param documents what lay in the slot
   * @throws RuleViolation {@link ApplicationRule#CASE_NOT_OPEN}, {@link
   *     AdditionRule#ADDITION_EMPTY} or {@link AdditionRule#ADDITION_TOO_LONG}
   */
  public static Addition send(
      ActingRight right,
      PermitApplication application,
      int seq,
      String text,
      List<SubmittedDocument> documents,
      Instant now) {
    requireOpen(right, application);
    String written = written(text);
    if (written == null && documents.isEmpty()) {
      throw new RuleViolation(AdditionRule.ADDITION_EMPTY);
    }
    if (written != null && written.length() > LONGEST) {
      throw new RuleViolation(AdditionRule.ADDITION_TOO_LONG, LONGEST);
    }
    return new Addition(right, seq, written, documents, now);
  }

  /**
   * Requires that additional information can be sent now.
   *
   * @throws RuleViolation {@link ApplicationRule#CASE_NOT_OPEN} once the case is decided or taken
   *     back
   */
  public static void requireOpen(ActingRight right, PermitApplication application) {
    right.in(application.number()).to(Verb.ADD_INFORMATION);
    if (!application.status().isOpen()) {
      throw new RuleViolation(ApplicationRule.CASE_NOT_OPEN, application.number().value());
    }
  }

  private static String written(String text) {
    return text == null || text.isBlank() ? null : text.replace("\r\n", "\n").strip();
  }

  /** What is fired when it was sent. */
  public AdditionalInformationSent sent(ActingRight right) {
    return new AdditionalInformationSent(
        number,
        id,
        text,
        SubmittedDocument.fromJson(documents.asJsonArray()),
        sentAt,
        right.in(number));
  }

  /** The receipt of its first opening by the authority, to be stored once. */
  public AdditionReading read(ActingRight right, Instant now) {
    return new AdditionReading(right.in(number), id, now);
  }

  /** What the sender is told when taking out their own data. */
  public OwnDataRow row() {
    return new OwnDataRow()
        .add("number", number)
        .add("value", text)
        .add(
            "documents",
            SubmittedDocument.fromJson(documents.asJsonArray()).stream()
                .map(file -> new OwnDataRow().add("fileName", file.fileName()))
                .toList())
        .add("sentAt", sentAt);
  }

  /** Whether it says the same: a second click sends what was sent already. */
  public boolean says(String other) {
    String written = written(other);
    return text == null ? written == null : text.equals(written);
  }

  /**
   * As it was sent.
   *
   * @param readAt when the authority first opened it, or null
   */
  SentAddition view(Instant readAt) {
    return new SentAddition(
        id,
        text,
        SubmittedDocument.fromJson(documents.asJsonArray()),
        sentAt,
        sentBy,
        senderName,
        capacity,
        readAt,
        false);
  }
}
