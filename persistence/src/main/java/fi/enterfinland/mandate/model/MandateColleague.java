package fi.enterfinland.mandate.model;

/**
 * A colleague who acts under the holder of a mandate.
 *
 * @param accountId the colleague's account
 * @param name the colleague's name
 */
public record MandateColleague(long accountId, String name) {}
