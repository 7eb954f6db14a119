package fi.enterfinland.mandate.model;

import fi.enterfinland.common.model.ApplicationNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whose case it is, in the sense of {@link Client}. */
@Entity
@Table(name = "client_case")
public class ClientCase {
  @Id
  @Column(name = "application_number", updatable = false)
  private ApplicationNumber number;

  @Column(name = "client_id")
  private long clientId;

  /** For the persistence provider. */
  protected ClientCase() {}

  /** The case is this client's. */
  public ClientCase(ApplicationNumber number, long clientId) {
    this.number = number;
    this.clientId = clientId;
  }

  /** The client. */
  public long clientId() {
    return clientId;
  }
}
