package fi.enterfinland.application.model;

import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of a case's timeline; appended only. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "timeline_entry_id")
  @SequenceGenerator(
      name = "timeline_entry_id",
      sequenceName = "timeline_entry_id",
      allocationSize = 50)
  private Long id;

  @Column(name = "application_number", updatable = false)
  private ApplicationNumber number;

  @Column(updatable = false)
  private Instant at;

  @Column(updatable = false)
  private String kind;

  @Column(updatable = false)
  private JsonObject details;

  /** For the persistence provider. */
  protected TimelineEntry() {}

  /** Writes down what the people of the case may see of an event. */
  public TimelineEntry(TimelineEvent event) {
    this.number = event.number();
    this.at = event.at();
    this.kind = event.kind();
    this.details = event.details();
  }

  TimelineLine line() {
    return new TimelineLine(at, kind, details);
  }
}
