package fi.enterfinland.notification.model;

import fi.enterfinland.common.model.ApplicationNumber;
import java.io.Serializable;
import java.time.Instant;

/**
 * A notice an account's holder was sent, so that a mail can be compared with it.
 *
 * @param kind what it said
 * @param number the case; null if there is none, or it is not to be told
 * @param createdAt when it was due
 * @param sentAt when the mail server took it, or null if it has not yet
 * @param controlCode the code in the mail
 */
public record SentNotice(
    NoticeKind kind,
    ApplicationNumber number,
    Instant createdAt,
    Instant sentAt,
    String controlCode)
    implements Serializable {
  /** Forgets a case that the reader is not to be told of. */
  public SentNotice {
    number = kind.isAnswerToClaim() ? null : number;
  }
}
