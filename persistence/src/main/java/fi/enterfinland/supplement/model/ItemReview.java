package fi.enterfinland.supplement.model;

import fi.enterfinland.common.model.LocalizedText;
import java.io.Serializable;

/**
 * What the authority thinks of an answered item.
 *
 * @param itemId the item
 * @param accepted whether nothing more is needed
 * @param reason why it is not enough; may be null when accepted
 */
public record ItemReview(String itemId, boolean accepted, LocalizedText reason)
    implements Serializable {}
