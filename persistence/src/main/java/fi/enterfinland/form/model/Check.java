package fi.enterfinland.form.model;

import fi.enterfinland.common.model.Json;
import fi.enterfinland.common.model.Language;
import jakarta.json.JsonObject;
import java.time.LocalDate;

/**
 * Something that must be true of an answer, and what the person is told when it is not. A check is
 * silent while it cannot tell, or while it does not apply.
 *
 * @param when the condition under which it applies at all
 * @param must what must hold
 * @param severity {@link Severity#WRONG} stops sending, {@link Severity#ADVICE} does not
 * @param text what is wrong, what that means and what to do, in one or two sentences
 */
public record Check(Condition when, Condition must, Severity severity, DatedText text) {
  /** Requires that what the browser says does not depend on the day. */
  public Check {
    if (text.isDated() && when.isLive() && must.isLive()) {
      throw new IllegalArgumentException("The browser knows no amounts: " + text.template().en());
    }
  }

  /** Whether the check has something to say about the answers. */
  public boolean speaks(Answers answers, LocalDate today) {
    return when.evaluate(answers, today)
        && must.canTell(answers, today)
        && !must.evaluate(answers, today);
  }

  /** Whether the browser can make the same check while the person is typing. */
  public boolean isLive() {
    return when.isLive() && must.isLive();
  }

  Check inRow(String row) {
    return new Check(when.inRow(row), must.inRow(row), severity, text);
  }

  /** The check as the browser reads it, with its text in one language. */
  JsonObject toJson(Language language) {
    return Json.createObjectBuilder()
        .add("when", when.toJson())
        .add("must", must.toJson())
        .add("severity", severity.code())
        .add("text", text.template().in(language))
        .build();
  }
}
