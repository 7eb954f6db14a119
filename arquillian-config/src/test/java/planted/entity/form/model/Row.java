package planted.entity.form.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Planted. */
@Entity
public class Row {
  @Id private long id;

  /** Its id. */
  public long id() {
    return id;
  }
}
