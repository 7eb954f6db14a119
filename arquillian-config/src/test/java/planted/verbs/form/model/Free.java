package planted.verbs.form.model;

import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Planted: a verb without a right, hidden behind a private method. */
@Entity
public class Free {
  @Id private ApplicationNumber number;
  @Version private int version;
  private String state;

  /** Changes the case, and nobody had to have a right. */
  public void withdraw() {
    become("WITHDRAWN");
  }

  private void become(String next) {
    state = next;
  }

  @Override
  public String toString() {
    return number + state + version;
  }
}
