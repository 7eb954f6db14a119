package fi.enterfinland.document.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;
import java.util.UUID;

/**
 * A document was added to a case. The file's name is left out on purpose: names tell too much for a
 * log.
 *
 * @param number the case
 * @param at when
 * @param by who, in which capacity
 * @param documentId the document
 * @param slot where it lies
 * @param sha256 digest of its bytes
 */
public record DocumentAdded(
    ApplicationNumber number,
    Instant at,
    ActingRight by,
    UUID documentId,
    String slot,
    String sha256)
    implements CaseEvent {}
