package fi.enterfinland.application.web;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.application.model.ApplicationRule;
import fi.enterfinland.application.model.SaveOutcome;
import fi.enterfinland.common.model.Rule;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The answer to one save, given once: by the thread that wrote its group, or, should that never
 * come, by the container's clock.
 */
final class AsyncAnswer implements AsyncListener {
  private static final Logger LOG = System.getLogger(AsyncAnswer.class.getName());
  private static final long TIMEOUT_MILLIS = 30_000;

  private final AsyncContext context;
  private final SaveAnswer answer;
  private final AtomicBoolean given = new AtomicBoolean();

  AsyncAnswer(AsyncContext context, SaveAnswer answer) {
    this.context = context;
    this.answer = answer;
    context.setTimeout(TIMEOUT_MILLIS);
    context.addListener(this);
  }

  /**
   * Tells what became of the save.
   *
   * @param refused takes down the rule that refused it; not by the thread that writes groups, since
   *     everybody would wait for it
   */
  void answer(SaveOutcome outcome, Consumer<Rule> refused) {
    switch (outcome.fate()) {
      case OPEN -> give(() -> answer.saved(outcome));
      case BUSY, OTHER_FORM -> unavailable();
      case NO_ACCESS -> refuse(AccessRule.NO_ACCESS, refused);
      case SENT -> refuse(ApplicationRule.DRAFT_WAS_SENT, refused);
    }
  }

  private void refuse(Rule rule, Consumer<Rule> refused) {
    context.start(
        () -> {
          refused.accept(rule);
          give(() -> answer.refused(new RuleViolation(rule)));
        });
  }

  /** Tells that nothing was written. */
  void unavailable() {
    give(answer::unavailable);
  }

  private void give(Writing writing) {
    if (!given.compareAndSet(false, true)) {
      return;
    }
    try {
      writing.write();
    } catch (IOException gone) {
      LOG.log(Level.DEBUG, "The browser has gone before it was answered", gone);
    }
    context.complete();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    LOG.log(Level.ERROR, "A save was not answered in time");
    unavailable();
  }

  @Override
  public void onComplete(AsyncEvent event) {}

  @Override
  public void onError(AsyncEvent event) {}

  @Override
  public void onStartAsync(AsyncEvent event) {}

  /** Writes to the browser. */
  private interface Writing {
    void write() throws IOException;
  }
}
