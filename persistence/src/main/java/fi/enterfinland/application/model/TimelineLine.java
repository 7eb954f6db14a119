package fi.enterfinland.application.model;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * One line of the timeline as shown.
 *
 * @param at when it happened
 * @param kind which sentence ({@code timeline.<kind>})
 * @param details values for the sentence
 */
public record TimelineLine(Instant at, String kind, JsonObject details) {}
