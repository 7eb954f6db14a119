package fi.enterfinland.application.model;

import jakarta.json.JsonValue;

/**
 * One answer as a browser wants it saved.
 *
 * @param question the question's key, for a row of a group {@code fa.ch[k2].last_name}
 * @param value what was answered
 * @param counter one more than the counter of the answer this one was edited from; 1 for a first
 *     answer
 */
public record AnswerEdit(String question, JsonValue value, long counter) {}
