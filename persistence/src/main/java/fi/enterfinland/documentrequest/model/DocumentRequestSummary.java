package fi.enterfinland.documentrequest.model;

import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.common.model.ApplicationNumber;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One request for documents in a list.
 *
 * @param requestId its id
 * @param number the case
 * @param status where it stands
 * @param askerName who asked
 * @param capacity in which capacity
 * @param askedAt when
 * @param dueOn the last day by law
 * @param extendedFor why it may take a month, or null
 * @param overdue whether the last day has passed and it is not answered
 */
public record DocumentRequestSummary(
    String requestId,
    ApplicationNumber number,
    DocumentRequestStatus status,
    String askerName,
    Capacity capacity,
    Instant askedAt,
    LocalDate dueOn,
    ExtensionGround extendedFor,
    boolean overdue)
    implements Serializable {}
