package fi.enterfinland.demonstration.model;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalTime;
import java.util.List;

/**
 * Something that happened in an invented case.
 *
 * @param day when, in working days from today; negative
 * @param time at what time, in Helsinki
 * @param act what
 * @param with what the act needs to know
 */
public record DemonstrationStep(int day, LocalTime time, Act act, JsonObject with) {
  /** What can have happened. */
  public enum Act {
    /** The applicant began the draft, with the answers of the case. */
    START,
    /** The applicant added the documents. */
    ATTACH,
    /** The applicant sent it. */
    SEND,
    /** The applicant took it back. */
    WITHDRAW,
    /**
     * An officer registered a case that was lodged elsewhere; {@code lodged} in working days,
     * {@code age} in years on that day.
     */
    REGISTER,
    /** An officer registered that identity was proved; {@code place}. */
    PROVE,
    /** An officer began to handle it. */
    PROCESS,
    /** An officer asked for more; {@code request} by name, {@code due} in working days. */
    ASK,
    /** The applicant read what was asked. */
    READ,
    /** The applicant wrote answers and has not sent them; {@code answers}. */
    WRITE,
    /** The applicant sent answers; {@code answers}. */
    ANSWER,
    /** An officer accepted the answers to {@code items}. */
    ACCEPT,
    /** The applicant asked for more time; {@code until} in working days, {@code reason}. */
    ASK_TIME,
    /** An officer decided; {@code decision} by name. */
    DECIDE,
    /** The applicant opened the decision. */
    OPEN,
    /** The clock brought what it had to bring. */
    CLOCK
  }

  /** What happened in a case, in order. */
  static List<DemonstrationStep> story(JsonObject told) {
    return told.getJsonArray("story").getValuesAs(JsonArray.class).stream()
        .map(DemonstrationStep::of)
        .toList();
  }

  private static DemonstrationStep of(JsonArray told) {
    return new DemonstrationStep(
        told.getInt(0),
        LocalTime.parse(told.getString(1)),
        Act.valueOf(told.getString(2)),
        told.size() > 3 ? told.getJsonObject(3) : JsonValue.EMPTY_JSON_OBJECT);
  }
}
