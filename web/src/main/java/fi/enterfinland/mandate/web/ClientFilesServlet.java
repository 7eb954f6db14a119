package fi.enterfinland.mandate.web;

import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.application.web.FormNames;
import fi.enterfinland.common.model.Language;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.mandate.model.CalendarFeedView;
import fi.enterfinland.mandate.model.LastDay;
import fi.enterfinland.mandate.service.CalendarFeedReader;
import fi.enterfinland.mandate.service.CounselService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The own clients as files: {@code /counsel/clients.csv}, {@code /counsel/deadlines.ics}, and the
 * calendar at its secret address, {@code /calendar/{token}.ics}, which asks for no sign-in.
 */
@WebServlet({ClientFilesServlet.CLIENTS, ClientFilesServlet.DEADLINES, ClientFilesServlet.FEED})
public class ClientFilesServlet extends HttpServlet {
  static final String CLIENTS = "/internal/counsel-clients";
  static final String DEADLINES = "/internal/counsel-deadlines";
  static final String FEED = "/internal/calendar-feed";

  private static final long serialVersionUID = 1L;

  @Inject private transient CounselService counsel;
  @Inject private transient CalendarFeedReader feeds;
  @Inject private transient FormNames names;
  @Inject private transient Languages languages;
  @Inject private transient SignedIn signedIn;
  @Inject private transient SystemClock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getServletPath()) {
      case CLIENTS ->
          send(
              response,
              "text/csv;charset=UTF-8",
              "clients.csv",
              ClientTable.write(counsel.all(signedIn.actor()), names, languages.current()));
      case DEADLINES ->
          sendCalendar(response, languages.current(), counsel.deadlines(signedIn.actor()));
      default -> feed(request, response);
    }
  }

  private void feed(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Optional<CalendarFeedView> feed = feeds.at(request.getParameter("token"));
    if (feed.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("X-Robots-Tag", "noindex");
    sendCalendar(response, feed.get().language(), feed.get().days());
  }

  private void sendCalendar(HttpServletResponse response, Language language, List<LastDay> days)
      throws IOException {
    send(
        response,
        "text/calendar;charset=UTF-8",
        "deadlines.ics",
        CalendarWriter.write(days, language, clock.now()));
  }

  private static void send(HttpServletResponse response, String type, String name, byte[] file)
      throws IOException {
    response.setContentType(type);
    response.setContentLength(file.length);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(file);
  }
}
