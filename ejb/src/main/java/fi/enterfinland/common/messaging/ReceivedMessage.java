package fi.enterfinland.common.messaging;

import fi.enterfinland.common.model.IncomingMessage;
import fi.enterfinland.common.model.MessageOutcome;
import fi.enterfinland.common.model.MessageReceipt;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A message just taken from its queue, whether its envelope is whole or not.
 *
 * @param receipt what is noted of it
 * @param message the message, or null if its envelope is not whole
 * @param refusal why its envelope is refused, or null if it is whole
 * @param redelivered whether the broker says that it was delivered before
 */
public record ReceivedMessage(
    MessageReceipt receipt, IncomingMessage message, MessageOutcome refusal, boolean redelivered) {
  /** The id it is known by. */
  public UUID id() {
    return receipt.messageId();
  }

  /** The broker's id of this sending, or null. */
  public String delivery() {
    return receipt.delivery();
  }

  /**
   * The id of the one reply to a message: computed, so that every sending of the message leads to
   * the same reply.
   */
  static UUID replyIdOf(UUID messageId) {
    return UUID.nameUUIDFromBytes(("reply to " + messageId).getBytes(StandardCharsets.UTF_8));
  }
}
