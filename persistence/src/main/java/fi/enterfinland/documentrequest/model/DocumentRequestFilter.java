package fi.enterfinland.documentrequest.model;

import java.io.Serializable;

/**
 * What an officer looks for in the queue of the document desk.
 *
 * @param status only this status, or null for what waits for the authority
 * @param overdue only those whose last day has passed
 * @param number the number of a case or the id of a request, or null
 */
public record DocumentRequestFilter(DocumentRequestStatus status, boolean overdue, String number)
    implements Serializable {
  /** Everything that waits for the authority. */
  public static final DocumentRequestFilter WAITING = new DocumentRequestFilter(null, false, null);
}
