package fi.enterfinland.application.web;

import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.application.model.ApplicationDetails;
import fi.enterfinland.application.model.TimelineLine;
import fi.enterfinland.application.model.Turn;
import fi.enterfinland.common.web.DrawnComponent;
import fi.enterfinland.common.web.EventComponent;
import fi.enterfinland.common.web.Markup;
import fi.enterfinland.common.web.PageFunctions;
import fi.enterfinland.common.web.Texts;
import jakarta.faces.component.FacesComponent;
import java.util.Iterator;
import java.util.ResourceBundle;

/**
 * {@code <form:timeline of="#{details}"/>}: what has happened to one of my cases, oldest first, and
 * what comes next as far as it is known.
 */
@FacesComponent(
    value = TimelineComponent.TYPE,
    createTag = true,
    tagName = "timeline",
    namespace = "urn:enterfinland:form")
public class TimelineComponent extends DrawnComponent {
  static final String TYPE = "fi.enterfinland.Timeline";

  @Override
  protected void begin(Markup markup) {
    ApplicationDetails details = given("of", ApplicationDetails.class);
    ResourceBundle texts = texts("texts");
    markup.open("ol", "class", "ef-timeline");
    Iterator<TimelineLine> lines = details.timeline().iterator();
    while (lines.hasNext()) {
      TimelineLine line = lines.next();
      boolean waits = !lines.hasNext() && isReadersTurn(details);
      String more = CasePages.timelineText(texts, line.kind(), line.details());
      event(
          markup,
          waits ? "turn" : "done",
          texts.getString((details.isForClient() ? "office.timeline." : "timeline.") + line.kind()),
          PageFunctions.dateTime(line.at()) + (more.isEmpty() ? "" : " · " + more));
    }
    next(markup, texts, details);
    markup.close("ol");
  }

  /** Of what waits, who acts for a client can do one thing: answer. */
  private static boolean isReadersTurn(ApplicationDetails details) {
    return details.turn() == Turn.YOURS
        && (!details.isForClient() || details.status() == ApplicationStatus.WAITING_FOR_SUPPLEMENT);
  }

  private static void next(Markup markup, ResourceBundle texts, ApplicationDetails details) {
    ApplicationStatus status = details.status();
    if (status != ApplicationStatus.FINAL && status != ApplicationStatus.WITHDRAWN) {
      String until =
          status == ApplicationStatus.AWAITING_IDENTITY && !details.isForClient()
              ? Texts.fill(
                  texts.getString("next.AWAITING_IDENTITY.text"),
                  PageFunctions.weekdayDate(details.dueOn()))
              : "";
      event(markup, "next", next(texts, details, "next." + status), until);
    }
    if (status.isOpen()) {
      event(
          markup,
          "next",
          texts.getString("next.decision"),
          next(texts, details, "next.decisionText"));
    }
  }

  /** What lies ahead is said of the client to who acts for one, where that makes a difference. */
  private static String next(ResourceBundle texts, ApplicationDetails details, String key) {
    String ofClient = "helper." + key;
    return texts.getString(details.isForClient() && texts.containsKey(ofClient) ? ofClient : key);
  }

  private static void event(Markup markup, String state, String text, String more) {
    EventComponent.begin(markup, state, text);
    if (!more.isEmpty()) {
      markup.leaf("span", more, "class", "ef-small ef-quiet");
    }
    EventComponent.finish(markup);
  }
}
