package fi.enterfinland.notification.model;

import fi.enterfinland.common.model.ApplicationNumber;
import java.io.Serializable;
import java.time.Instant;

/**
 * A notice an account's holder was sent, so that a mail can be compared with it.
 *
 * @param kind what it said
 * @param number the case, or null
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
    implements Serializable {}
