package fi.enterfinland.form.model;

import fi.enterfinland.common.model.LocalizedText;
import java.util.Optional;

/**
 * One of the answers a question offers.
 *
 * @param value what is saved; {@code true} and {@code false} for yes-or-no questions
 * @param label what is shown
 * @param help one more sentence, if needed
 * @param group the heading it stands under in a long list, if any
 */
public record Option(
    String value,
    LocalizedText label,
    Optional<LocalizedText> help,
    Optional<LocalizedText> group) {}
