package fi.enterfinland.application.model;

import jakarta.json.JsonValue;
import java.time.Instant;

/**
 * The answer that stands where an older edit was sent.
 *
 * @param value what stands
 * @param counter its counter
 * @param savedAt when it was saved
 * @param byYou whether the same account saved it, in another window or on another device
 */
public record StaleAnswer(JsonValue value, long counter, Instant savedAt, boolean byYou) {}
