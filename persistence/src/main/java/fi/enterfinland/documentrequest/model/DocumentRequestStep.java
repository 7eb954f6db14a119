package fi.enterfinland.documentrequest.model;

import fi.enterfinland.access.model.Capacity;
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

/** What was done with a request, as it was: appended, never changed. */
@Entity
@Table(name = "document_request_step")
public class DocumentRequestStep {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_request_step_id")
  @SequenceGenerator(
      name = "document_request_step_id",
      sequenceName = "document_request_step_id",
      allocationSize = 50)
  private Long id;

  @Column(name = "request_id", updatable = false)
  private String requestId;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private StepKind kind;

  @Column(updatable = false)
  private Instant at;

  @Column(name = "by_account", updatable = false)
  private Long byAccount;

  @Column(name = "by_name", updatable = false)
  private String byName;

  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  private Capacity capacity;

  @Column(updatable = false)
  private String ground;

  @Column(updatable = false)
  private String words;

  /** For the persistence provider. */
  protected DocumentRequestStep() {}

  static DocumentRequestStep of(
      DocumentRequestEvent event, StepKind kind, Enum<?> ground, String words) {
    DocumentRequestStep step = new DocumentRequestStep();
    step.requestId = event.requestId();
    step.kind = kind;
    step.at = event.at();
    step.byAccount = event.by().accountId();
    step.byName = event.by().name();
    step.capacity = event.by().capacity();
    step.ground = ground == null ? null : ground.name();
    step.words = words;
    return step;
  }

  String requestId() {
    return requestId;
  }

  StepView view() {
    return new StepView(kind, at, byName, ground, words);
  }
}
