package fi.enterfinland.application.model;

import jakarta.json.JsonValue;
import java.time.Instant;

/**
 * An answer as saved.
 *
 * @param question the question's key
 * @param value what was answered
 * @param counter the edit counter of this value
 * @param savedAt when the server had it for good
 */
public record SavedAnswer(String question, JsonValue value, long counter, Instant savedAt) {}
