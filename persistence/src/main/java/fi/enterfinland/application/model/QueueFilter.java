package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ApplicationStatus;
import java.util.Set;

/**
 * What an officer looks for in the queue.
 *
 * @param statuses only these; empty means every sent status
 * @param formCode only this application, or null
 * @param text part of a name, or a number; or null
 */
public record QueueFilter(Set<ApplicationStatus> statuses, String formCode, String text) {
  /** Keeps an unmodifiable copy. */
  public QueueFilter {
    statuses = Set.copyOf(statuses);
  }
}
