package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.io.StringReader;
import java.time.Instant;
import java.util.Objects;

/**
 * One answer of a draft, with its edit counter. The autosave writes these rows by one statement of
 * its own; here they are read, and begun from the guide's answers.
 */
@Entity
@Table(name = "answer")
@IdClass(Answer.Key.class)
public class Answer {
  @Id
  @Column(name = "application_number", updatable = false)
  private ApplicationNumber number;

  @Id
  @Column(updatable = false)
  private String question;

  @Column(name = "value")
  @Convert(converter = JsonValueConverter.class)
  private JsonValue value;

  private long counter;

  @Column(name = "saved_at")
  private Instant savedAt;

  @Column(name = "saved_by")
  private Long savedBy;

  /** For the persistence provider. */
  protected Answer() {}

  /** A first answer, taken over when a draft is begun. */
  public Answer(ActingRight right, String question, JsonValue value, Instant now) {
    this.number = right.number();
    this.question = question;
    this.value = value;
    this.counter = 1;
    this.savedAt = now;
    this.savedBy = right.accountId();
  }

  /** The answer as stored. */
  public SavedAnswer saved() {
    return new SavedAnswer(question, value, counter, savedAt);
  }

  /** The key of an answer's row. */
  public static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private ApplicationNumber number;
    private String question;

    /** For the persistence provider. */
    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && Objects.equals(number, key.number)
          && Objects.equals(question, key.question);
    }

    @Override
    public int hashCode() {
      return Objects.hash(number, question);
    }
  }

  static JsonValue parse(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readValue();
    }
  }
}
