package fi.enterfinland.guardian.model;

import java.util.UUID;

/**
 * Why a guardian is not waited for.
 *
 * @param absence the reason
 * @param document the document of the case that shows it
 */
public record Excuse(Absence absence, UUID document) {}
