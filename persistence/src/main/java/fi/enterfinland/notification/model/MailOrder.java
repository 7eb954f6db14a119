package fi.enterfinland.notification.model;

import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.Language;
import java.time.LocalDate;

/**
 * A mail to be sent now.
 *
 * @param id of the mail
 * @param address where to
 * @param language in which language
 * @param kind what it says
 * @param number the case; null in a mail about the account, or where the case is not to be told
 * @param on the day it names, or null
 * @param link the link of a mail about the account, or null
 * @param controlCode what shows that it is genuine
 */
public record MailOrder(
    long id,
    String address,
    Language language,
    NoticeKind kind,
    ApplicationNumber number,
    LocalDate on,
    String link,
    String controlCode) {
  /** Forgets a case that the reader is not to be told of. */
  public MailOrder {
    number = kind.isAnswerToClaim() ? null : number;
  }

  /** Keeps the address and the link out of logs. */
  @Override
  public String toString() {
    return "MailOrder[" + id + ", " + kind + ", " + language + "]";
  }
}
