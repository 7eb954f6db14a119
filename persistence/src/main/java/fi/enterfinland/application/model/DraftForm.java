package fi.enterfinland.application.model;

/**
 * Which form a draft follows.
 *
 * @param code the form
 * @param version the version the draft is pinned to
 */
public record DraftForm(String code, int version) {}
