package fi.enterfinland.handover.messaging;

import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.handover.messaging.HandoverSender.Result;
import fi.enterfinland.handover.model.HandoverRepository;
import fi.enterfinland.handover.model.UnsentMessage;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Sends what stands unsent, a batch in one transaction: taken with a lock, given to the broker, and
 * marked. Killed between the broker's commit and ours, the same messages are sent again under the
 * same duplicate-detection ids, and the broker drops them.
 */
@Stateless
@PermitAll
public class RelayService {
  /** The most messages in one transaction. */
  public static final int BATCH = 100;

  private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
  private static final Duration LAST_RETRY = Duration.ofSeconds(30);

  @Inject private HandoverRepository messages;
  @Inject private SystemClock clock;

  /** Sends one batch and answers how it went. */
  public Sent sendBatch(HandoverSender sender) {
    List<UnsentMessage> unsent = messages.takeUnsent(BATCH, clock.now());
    if (unsent.isEmpty()) {
      return Sent.NOTHING_LEFT;
    }
    Result result = sender.send(unsent);
    Instant now = clock.now();
    if (!result.sent().isEmpty()) {
      messages.markSent(result.sent(), now);
    }
    result
        .failed()
        .forEach(
            (message, error) ->
                messages.markFailed(
                    List.of(message), error, now.plus(retryAfter(message.attempts()))));
    if (!result.failed().isEmpty()) {
      return Sent.NOT_ALL;
    }
    return unsent.size() < BATCH ? Sent.NOTHING_LEFT : Sent.ALL;
  }

  /** Twice as long after every failure: one second at first, half a minute at most. */
  static Duration retryAfter(int attempts) {
    Duration wait = FIRST_RETRY.multipliedBy(1L << Math.min(attempts, 10));
    return wait.compareTo(LAST_RETRY) < 0 ? wait : LAST_RETRY;
  }

  /** How sending a batch went. */
  public enum Sent {
    /** A whole batch was sent; more may wait. */
    ALL,
    /** The last that waited was sent. */
    NOTHING_LEFT,
    /** Some could not be sent; they wait for their next attempt. */
    NOT_ALL
  }
}
