package fi.enterfinland.decision.model;

import java.util.UUID;

/**
 * The signed paper of a decision.
 *
 * @param documentId where it is read
 * @param sha256 digest of its bytes
 */
public record DecisionPaper(UUID documentId, String sha256) {}
