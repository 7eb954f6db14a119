package fi.enterfinland.mandate.model;

import java.time.Instant;

/**
 * One own claim in a list.
 *
 * @param id the mandate's id
 * @param status where it stands
 * @param role in which role
 * @param familyName of the client, as stated
 * @param givenNames of the client, as stated
 * @param draftedAt when it was begun
 * @param submittedAt when it was sent, or null
 */
public record ClaimRow(
    long id,
    MandateStatus status,
    MandateRole role,
    String familyName,
    String givenNames,
    Instant draftedAt,
    Instant submittedAt) {}
