package fi.enterfinland.application.model;

import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.Json;
import jakarta.json.JsonObject;

/** An event that the people of the case see in its timeline, as a sentence of its own kind. */
public interface TimelineEvent extends CaseEvent {
  /** Which sentence: the key {@code timeline.<kind>} of the texts. */
  default String kind() {
    return getClass().getSimpleName();
  }

  /** Values for the sentence, as text or ISO dates; never anybody's personal data. */
  default JsonObject details() {
    return Json.createObjectBuilder().build();
  }
}
