package fi.enterfinland.messages;

import fi.enterfinland.common.model.SystemClock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Asylum cases as the case system opens them: a child without a guardian in Finland. */
public final class LodgedElsewhere {
  private static final int FIRST = 6_000_000;
  private static final int LAST = 7_900_000;

  private LodgedElsewhere() {}

  /** A number the case system may give, and has not given yet. */
  public static String number() {
    return "EF-2026-" + ThreadLocalRandom.current().nextInt(FIRST, LAST);
  }

  /** Opens a case, and answers its number when it is there. */
  public static String opened(OutsideSystem caseSystem) {
    String number = number();
    UUID id = UUID.randomUUID();
    caseSystem.send("ef.in.case-events", registered(id, number, "EF_ASYLUM"));
    String reply = OutsideSystem.text(caseSystem.reply(id));
    if (!reply.contains("\"Accepted\"")) {
      throw new IllegalStateException(reply);
    }
    return number;
  }

  /** The message that opens one. */
  public static String registered(UUID id, String number, String matter) {
    LocalDate today = LocalDate.now(SystemClock.HELSINKI);
    return """
    {"messageId":"%s","type":"CaseRegistered","version":1,"sentAt":"2026-12-01T09:00:00.000Z",
     "caseNumber":"%s","payload":{"diaryNumber":"7714/312/2026","customerNumber":"6024417",
      "registeredAt":"2026-12-01T09:00:00Z","matter":"%s","lodgedOn":"%s","language":"fi",
      "person":{"familyName":"Tesfay","givenNames":"Yonas","birthDate":"%s","citizenship":"ER",
       "unaccompaniedMinor":true}}}
    """
        .formatted(id, number, matter, today.minusDays(3), today.minusYears(15));
  }
}
