package fi.enterfinland.common.model;

import java.time.Instant;
import java.util.UUID;

/**
 * That a message has had its one effect.
 *
 * @param messageId the sender's message id
 * @param queue the queue it came on
 * @param type its type, or null if that could not be read
 * @param caseNumber its case number as written, or null if that could not be read
 * @param receivedAt when it was taken from the queue
 * @param delivery the broker's id of the sending it came with, or null if the broker gave none
 * @param replyId the message id of the one reply it gets, however often it is sent
 */
public record MessageReceipt(
    UUID messageId,
    String queue,
    String type,
    String caseNumber,
    Instant receivedAt,
    String delivery,
    UUID replyId) {}
