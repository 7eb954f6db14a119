package fi.enterfinland.supplement.model;

import fi.enterfinland.common.model.ApplicationNumber;
import java.io.Serializable;
import java.util.Objects;

/** Which request: the case, and the id within it. */
public class SupplementKey implements Serializable {
  private static final long serialVersionUID = 1L;

  private ApplicationNumber number;
  private String requestId;

  /** For the persistence provider. */
  public SupplementKey() {}

  /** The key of a request. */
  public SupplementKey(ApplicationNumber number, String requestId) {
    this.number = number;
    this.requestId = requestId;
  }

  /** The case. */
  public ApplicationNumber number() {
    return number;
  }

  /** The id within the case. */
  public String requestId() {
    return requestId;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SupplementKey key
        && Objects.equals(number, key.number)
        && Objects.equals(requestId, key.requestId);
  }

  @Override
  public int hashCode() {
    return Objects.hash(number, requestId);
  }

  @Override
  public String toString() {
    return number + " " + requestId;
  }
}
