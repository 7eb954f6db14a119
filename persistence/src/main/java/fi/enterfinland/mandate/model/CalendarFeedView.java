package fi.enterfinland.mandate.model;

import fi.enterfinland.common.model.Language;
import java.util.List;

/**
 * What a calendar program gets that knows a secret address.
 *
 * @param language the language its owner uses with us
 * @param days the last days to come
 */
public record CalendarFeedView(Language language, List<LastDay> days) {}
