package fi.enterfinland.mandate.model;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A person for whom somebody acts, or would. It holds nothing but that several cases are one
 * person's: the seats beside that person are hers, in all of them.
 */
@Entity
@Table(name = "client")
public class Client {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "client_id")
  @SequenceGenerator(name = "client_id", sequenceName = "client_id", allocationSize = 50)
  private Long id;

  @Version private int version;

  /** A person met for the first time. */
  public Client() {
    // All there is to know of the person stands in the cases.
  }

  /** The id, once stored. */
  public Long id() {
    return id;
  }
}
