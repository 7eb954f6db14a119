package fi.enterfinland.common.web;

import fi.enterfinland.common.model.Language;

/**
 * A person has chosen a language in the header. Fired in the request, so that the account of a
 * signed-in person can keep the choice (rule L6.04).
 *
 * @param language what was chosen
 */
public record LanguageChosen(Language language) {}
