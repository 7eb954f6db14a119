package fi.enterfinland.form.model;

import fi.enterfinland.common.model.LocalizedText;

/**
 * One thing to be seen to in a draft, tied to the field or document slot it is about.
 *
 * @param section the section's key
 * @param question the question's or slot's key, with the row: {@code fa.ch[x1].dob}
 * @param severity how much it matters
 * @param label what the field is called, with the row: "Child 2: Date of birth"
 * @param text what to do about it
 */
public record Finding(
    String section, String question, Severity severity, LocalizedText label, LocalizedText text) {}
