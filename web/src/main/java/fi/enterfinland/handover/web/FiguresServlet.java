package fi.enterfinland.handover.web;

import fi.enterfinland.common.model.Setting;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.Problem;
import fi.enterfinland.handover.model.HandoverFigures;
import fi.enterfinland.handover.service.HandoverState;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;

/**
 * {@code GET /api/integration/figures}: how the hand-over stands, in the text format of Prometheus,
 * for whoever has the token of the settings. Numbers only.
 */
@WebServlet(name = "figures", urlPatterns = "/api/integration/figures")
public class FiguresServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String SCHEME = "Bearer ";

  @EJB private transient HandoverState handover;
  @Inject private transient SystemClock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isAllowed(request.getHeader("Authorization"))) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"figures\"");
      Problem.write(response, HttpServletResponse.SC_UNAUTHORIZED, "NOT_SIGNED_IN", null);
      return;
    }
    StringBuilder text = new StringBuilder();
    tellHandover(text);
    response.setContentType("text/plain; version=0.0.4; charset=utf-8");
    response.getWriter().print(text);
  }

  private static boolean isAllowed(String header) {
    return Setting.FIGURES_TOKEN
        .value()
        .map(token -> MessageDigest.isEqual(bytes(SCHEME + token), bytes(String.valueOf(header))))
        .orElse(false);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void tellHandover(StringBuilder text) {
    Instant now = clock.now();
    HandoverFigures figures = handover.figures(now);
    gauge(text, "handover_unsent", "messages not yet sent");
    line(text, "handover_unsent", figures.unsent());
    gauge(text, "handover_oldest_seconds", "how long the oldest of them has waited");
    line(text, "handover_oldest_seconds", figures.oldestWaits(now).toSeconds());
    gauge(text, "handover_failing", "messages whose sending has failed so far");
    line(text, "handover_failing", figures.failing());
    gauge(text, "handover_unacknowledged", "messages sent over an hour ago and not acknowledged");
    line(text, "handover_unacknowledged", figures.unacknowledged());
  }

  private static void gauge(StringBuilder text, String name, String help) {
    text.append("# HELP enter_finland_").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE enter_finland_").append(name).append(" gauge\n");
  }

  private static void line(StringBuilder text, String name, long value) {
    text.append("enter_finland_").append(name).append(' ').append(value).append('\n');
  }
}
