package fi.enterfinland.common.messaging;

import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.common.model.MessageOutcome;
import java.util.List;
import java.util.Set;

/**
 * What a feature does with the messages of one queue. Implementations are
 * {@code @ApplicationScoped} beans named {@code …Listener}; being there is enough to be found. They
 * read the payloads, call one service and catch nothing.
 *
 * <p>Messages come in batches, because a commit for each would cost more than all the rest. Each
 * message is new (its id was never seen before), of a type the listener knows and has a whole
 * envelope. Everything happens in one transaction that is committed before the broker is told.
 *
 * <p>A refusal is either returned as an {@link MessageOutcome}, or thrown as a {@code
 * RuleViolation}: then the whole batch is rolled back and every message of it is handled again
 * alone, where the same violation becomes its refusal. So throwing is always right, and returning
 * is faster.
 */
public interface BatchListener {
  /** The queue, for example {@code ef.in.supplement-requests}. */
  String queue();

  /** The types it takes, all in version 1; others are refused before they come here. */
  Set<String> types();

  /**
   * Handles messages in the transaction that is going on.
   *
   * @return one outcome for each message, in the order of the messages
   */
  List<MessageOutcome> handle(List<IncomingMessage> messages);
}
