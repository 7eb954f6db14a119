package fi.enterfinland.application.service;

import fi.enterfinland.application.model.AnswerEdit;
import fi.enterfinland.application.model.DraftSave;
import fi.enterfinland.application.model.SaveOutcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A save whose sender has no answer yet. */
final class WaitingSave {
  /** One answer of one draft. */
  record Place(String number, String question) {}

  private final DraftSave save;
  private final List<Place> places;
  private final CompletableFuture<SaveOutcome> answer = new CompletableFuture<>();
  private final long arrived = System.nanoTime();
  private long due = arrived;

  WaitingSave(DraftSave save) {
    this.save = save;
    this.places =
        save.edits().stream()
            .map(AnswerEdit::question)
            .map(question -> new Place(save.number().value(), question))
            .toList();
  }

  DraftSave save() {
    return save;
  }

  List<Place> places() {
    return places;
  }

  CompletableFuture<SaveOutcome> answer() {
    return answer;
  }

  /** Whether its sender has been without an answer for so long. */
  boolean isOlderThan(Duration age, long now) {
    return now - arrived >= age.toNanos();
  }

  /** Whether it could have been written for so long already. */
  boolean isDueFor(Duration time, long now) {
    return now - due >= time.toNanos();
  }

  /** Is not to be written before then. */
  void putOff(long until) {
    due = until;
  }

  void fail(Exception reason) {
    answer.completeExceptionally(reason);
  }
}
