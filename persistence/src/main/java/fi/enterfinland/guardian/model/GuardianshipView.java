package fi.enterfinland.guardian.model;

import java.time.Instant;

/**
 * A guardianship that holds, as officers see it.
 *
 * @param id its id
 * @param name the guardian
 * @param source what it rests on
 * @param document the document, or null
 * @param since when it was first known here
 * @param known whether the guardian has an account here
 */
public record GuardianshipView(
    long id,
    String name,
    Guardianship.Source source,
    String document,
    Instant since,
    boolean known) {}
