package fi.enterfinland.supplement.model;

import fi.enterfinland.common.model.LocalizedText;
import java.io.Serializable;

/**
 * One thing to be asked for.
 *
 * @param itemId its id within the request
 * @param kind what kind of answer
 * @param title what is needed
 * @param explanation why, and in which form (L2.10)
 * @param required whether the case waits for it
 */
public record RequestedItem(
    String itemId, ItemKind kind, LocalizedText title, LocalizedText explanation, boolean required)
    implements Serializable {}
