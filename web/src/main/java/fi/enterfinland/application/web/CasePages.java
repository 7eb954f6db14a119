package fi.enterfinland.application.web;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.application.model.ApplicationDetails;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.CurrentPage;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageFunctions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.ResourceBundle;

/**
 * Small questions the pages of a case ask: where the next action is, what a line of the timeline
 * says.
 */
@Named
@ApplicationScoped
public class CasePages {
  @Inject private SystemClock clock;
  @Inject private CurrentPage page;

  /**
   * Where the primary action of a case leads for its reader, in the area the reader is in, or null
   * where the reader has nothing to do: who acts for a client proves nobody's identity.
   */
  public String action(ApplicationDetails details) {
    String number = details.number().value();
    return switch (details.status()) {
      case WAITING_FOR_SUPPLEMENT -> page.address(PageAddress.MY_CASE_REQUESTS, number);
      case DECIDED, SERVED, FINAL -> page.address(PageAddress.MY_CASE_DECISION, number);
      default -> details.isForClient() ? null : action(details.status(), number);
    };
  }

  /** Where the primary action of a status leads, or null where nothing is to be done. */
  public String action(ApplicationStatus status, String number) {
    return switch (status) {
      case DRAFT -> "/my/draft/" + number + "/review";
      case AWAITING_IDENTITY -> "/my/draft/" + number + "/sent";
      case WAITING_FOR_SUPPLEMENT -> "/my/case/" + number + "/requests";
      case DECIDED, SERVED, FINAL -> "/my/case/" + number + "/decision";
      case AWAITING_PROCESSING, IN_PROCESS, WITHDRAWN -> null;
    };
  }

  /** Whether a decision exists to be read. */
  public static boolean isDecided(ApplicationDetails details) {
    return details.status() == ApplicationStatus.DECIDED
        || details.status() == ApplicationStatus.SERVED
        || details.status() == ApplicationStatus.FINAL;
  }

  /** The key of a turn panel's heading. */
  public String turnTitle(ApplicationDetails details) {
    return reader(details) + details.status() + (isLate(details) ? ".lateTitle" : ".title");
  }

  /** The key of what the primary action of a case is called. */
  public String turnAction(ApplicationDetails details) {
    return reader(details) + details.status() + ".action";
  }

  /** Whose turn it is for the reader of a case: what only the client can do is the client's. */
  public String turn(ApplicationDetails details) {
    boolean clients =
        details.isForClient()
            && (details.status() == ApplicationStatus.AWAITING_IDENTITY
                || details.status() == ApplicationStatus.DECIDED);
    return clients ? "OTHERS" : details.turn().name();
  }

  /** Who acts for a client is told of the client. */
  private static String reader(ApplicationDetails details) {
    return details.isForClient() ? "helper." : "turn.";
  }

  /** The key of what a list says of a last day: by when, or that it has passed. */
  public String dueText(LocalDate dueOn) {
    return isPast(dueOn) ? "cases.dueWas" : "cases.dueOn";
  }

  private boolean isLate(ApplicationDetails details) {
    return details.status() == ApplicationStatus.WAITING_FOR_SUPPLEMENT && isPast(details.dueOn());
  }

  private boolean isPast(LocalDate day) {
    return day != null && day.isBefore(clock.today());
  }

  /** The key of the sentence under a turn panel's heading. */
  public String turnText(ApplicationDetails details) {
    if (isLate(details)) {
      return reader(details) + details.status() + ".late";
    }
    boolean noAppeal = details.status() == ApplicationStatus.SERVED && details.dueOn() == null;
    return reader(details) + details.status() + (noAppeal ? ".textNoAppeal" : ".text");
  }

  /** The second line of a timeline entry, with its values; empty where the kind has none. */
  public static String timelineText(ResourceBundle texts, String kind, JsonObject details) {
    String key = "timeline." + kind + ".text";
    if (!texts.containsKey(key)) {
      return "";
    }
    String text = texts.getString(key);
    for (String name : details.keySet()) {
      if (details.get(name) instanceof JsonString value) {
        text = text.replace("{" + name + "}", shown(value.getString()));
      }
    }
    return text;
  }

  private static String shown(String value) {
    return value.matches("\\d{4}-\\d{2}-\\d{2}")
        ? PageFunctions.weekdayDate(LocalDate.parse(value))
        : value;
  }
}
