package fi.enterfinland.account.service;

import fi.enterfinland.common.model.Language;

/**
 * What a person adds at their first identification.
 *
 * @param email where notices go, null or empty if they want none; confirmed by a link
 * @param language of notices
 * @param termsAccepted whether the terms shown were accepted
 * @param electronicService whether the person consented to electronic service as well
 */
public record IdentifiedRequest(
    String email, Language language, boolean termsAccepted, boolean electronicService) {}
