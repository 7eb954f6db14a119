package fi.enterfinland.supplement.model;

import fi.enterfinland.common.model.ApplicationNumber;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which request: the case, and the id within it. */
public class SupplementKey implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Pattern SLOT = Pattern.compile("request:([^:]+):([^:]+)");

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

  /** The slot that takes the documents of an item. */
  public String slot(String itemId) {
    return "request:" + requestId + ":" + itemId;
  }

  /** The request whose item a slot belongs to; empty for slots of others. */
  public static Optional<SupplementKey> ofSlot(ApplicationNumber number, String slot) {
    return Optional.of(SLOT.matcher(slot))
        .filter(Matcher::matches)
        .map(matcher -> new SupplementKey(number, matcher.group(1)));
  }

  /** The item a slot of a request belongs to. */
  public static String itemOfSlot(String slot) {
    return slot.substring(slot.lastIndexOf(':') + 1);
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
