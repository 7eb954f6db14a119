package fi.enterfinland.handover.web;

import fi.enterfinland.common.gateway.QueueFigure;
import fi.enterfinland.common.gateway.QueueFigures;
import fi.enterfinland.common.model.Setting;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.common.web.Problem;
import fi.enterfinland.handover.model.HandoverFigures;
import fi.enterfinland.handover.service.HandoverState;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.jms.JMSException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;

/**
 * {@code GET /api/integration/figures}: how the hand-over and the queues stand, in the text format
 * of Prometheus, for whoever has the token of the settings. Numbers and names of queues only.
 */
@WebServlet(name = "figures", urlPatterns = "/api/integration/figures")
public class FiguresServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(FiguresServlet.class.getName());
  private static final String SCHEME = "Bearer ";

  @EJB private transient HandoverState handover;
  @EJB private transient QueueFigures queues;
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
    tellQueues(text);
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
    line(text, "handover_unsent", "", figures.unsent());
    gauge(text, "handover_oldest_seconds", "how long the oldest of them has waited");
    line(text, "handover_oldest_seconds", "", figures.oldestWaits(now).toSeconds());
    gauge(text, "handover_failing", "messages whose sending has failed so far");
    line(text, "handover_failing", "", figures.failing());
    gauge(text, "handover_unacknowledged", "messages sent over an hour ago and not acknowledged");
    line(text, "handover_unacknowledged", "", figures.unacknowledged());
  }

  /** A broker that is away is itself a figure, and hides no other. */
  private void tellQueues(StringBuilder text) {
    gauge(text, "broker_up", "whether the broker answers");
    try {
      List<QueueFigure> figures = queues.now();
      line(text, "broker_up", "", 1);
      gauge(text, "queue_messages", "messages that wait on a queue");
      figures.forEach(one -> line(text, "queue_messages", one.queue(), one.messages()));
      gauge(text, "queue_readers", "who is connected to read a queue");
      figures.forEach(one -> line(text, "queue_readers", one.queue(), one.readers()));
    } catch (JMSException away) {
      LOG.log(Level.WARNING, "The broker tells no figures: {0}", away);
      line(text, "broker_up", "", 0);
    }
  }

  private static void gauge(StringBuilder text, String name, String help) {
    text.append("# HELP enter_finland_").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE enter_finland_").append(name).append(" gauge\n");
  }

  private static void line(StringBuilder text, String name, String queue, long value) {
    text.append("enter_finland_").append(name);
    if (!queue.isEmpty()) {
      text.append("{queue=\"").append(queue).append("\"}");
    }
    text.append(' ').append(value).append('\n');
  }
}
