package fi.enterfinland.common.model;

import java.time.Instant;
import java.util.List;

/**
 * Messages of other systems have had their effect or their refusal, in this transaction: the
 * replies are due.
 *
 * @param answers one for each message
 * @param at when
 */
public record MessagesAnswered(List<Answer> answers, Instant at) {
  /**
   * What became of one message.
   *
   * @param receipt the message, with the id its reply will have
   * @param outcome what became of it
   */
  public record Answer(MessageReceipt receipt, MessageOutcome outcome) {}
}
