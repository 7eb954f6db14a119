package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/**
 * A party of an open case has another e-mail address now.
 *
 * @param before the old address
 * @param after the new one, confirmed by its link
 */
public record ContactDetailsChanged(
    ApplicationNumber number, String before, String after, Instant at, ActingRight by)
    implements TimelineEvent {
  /** Keeps the addresses out of logs. */
  @Override
  public String toString() {
    return "ContactDetailsChanged[" + number + "]";
  }
}
