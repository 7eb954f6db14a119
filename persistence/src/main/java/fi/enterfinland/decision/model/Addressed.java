package fi.enterfinland.decision.model;

import fi.enterfinland.access.model.Capacity;

/**
 * A party a decision is to be served to.
 *
 * @param accountId the party's account
 * @param capacity in which capacity
 * @param consented whether the party consented to electronic service (L1.20)
 */
public record Addressed(long accountId, Capacity capacity, boolean consented) {}
