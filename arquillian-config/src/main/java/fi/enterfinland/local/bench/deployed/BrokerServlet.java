package fi.enterfinland.local.bench.deployed;

import jakarta.annotation.Resource;
import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSDestinationDefinition;
import jakarta.jms.JMSException;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Queue;
import jakarta.jms.Session;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/**
 * The broker alone, from inside the server. {@code POST ?queue=…} sends each line of the body as a
 * text message, all in one commit, and answers the moment of that commit in microseconds since
 * 1970; {@code POST ?listened=transacted} sends them to {@link DrainListener}, {@code
 * ?listened=plain} to {@link PlainDrainListener}, and answers the microseconds from that commit
 * until the last has come there. {@code GET ?count=…&commit=…} receives that many, each committed
 * by itself or each acknowledged by itself, and answers the microseconds it took; with fewer
 * messages than that it answers an error. {@code GET ?queue=…&empty} receives whatever there is.
 */
@WebServlet("/broker")
@JMSDestinationDefinition(
    name = BrokerServlet.BENCH_QUEUE,
    interfaceName = "jakarta.jms.Queue",
    destinationName = "bench")
@JMSDestinationDefinition(
    name = BrokerServlet.LISTENED_QUEUE,
    interfaceName = "jakarta.jms.Queue",
    destinationName = "bench-listened")
@JMSDestinationDefinition(
    name = BrokerServlet.PLAIN_QUEUE,
    interfaceName = "jakarta.jms.Queue",
    destinationName = "bench-plain")
public class BrokerServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  static final String BENCH_QUEUE = "java:app/jms/bench";
  static final String LISTENED_QUEUE = "java:app/jms/bench-listened";
  static final String PLAIN_QUEUE = "java:app/jms/bench-plain";

  private static final long LONGEST_WAIT_MS = 2_000;
  private static final long UNTIL_EMPTY_MS = 200;

  @Resource(lookup = "java:/ConnectionFactory")
  private transient ConnectionFactory factory;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    boolean listened = request.getParameter("listened") != null;
    List<String> lines = request.getReader().lines().toList();
    try (Connection connection = factory.createConnection();
        Session session = connection.createSession(Session.SESSION_TRANSACTED);
        MessageProducer producer = session.createProducer(queue(request))) {
      for (String line : lines) {
        producer.send(session.createTextMessage(line));
      }
      DrainListener.expect(listened ? lines.size() : 0);
      Instant before = Instant.now();
      session.commit();
      if (!listened) {
        answer(response, ChronoUnit.MICROS.between(Instant.EPOCH, before));
      } else if (DrainListener.awaitAll()) {
        answer(response, ChronoUnit.MICROS.between(before, Instant.now()));
      } else {
        response.sendError(HttpServletResponse.SC_CONFLICT);
      }
    } catch (JMSException e) {
      throw new ServletException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServletException(e);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    boolean commit = Boolean.parseBoolean(request.getParameter("commit"));
    try (Connection connection = factory.createConnection();
        Session session =
            connection.createSession(
                commit ? Session.SESSION_TRANSACTED : Session.AUTO_ACKNOWLEDGE);
        MessageConsumer consumer = session.createConsumer(queue(request))) {
      connection.start();
      if (request.getParameter("empty") != null) {
        long received = 0;
        while (consumer.receive(UNTIL_EMPTY_MS) != null) {
          received++;
        }
        answer(response, received);
        return;
      }
      int count = Integer.parseInt(request.getParameter("count"));
      long start = System.nanoTime();
      for (int i = 0; i < count; i++) {
        if (consumer.receive(LONGEST_WAIT_MS) == null) {
          response.sendError(HttpServletResponse.SC_CONFLICT);
          return;
        }
        if (commit) {
          session.commit();
        }
      }
      answer(response, (System.nanoTime() - start) / 1000);
    } catch (JMSException e) {
      throw new ServletException(e);
    }
  }

  @SuppressWarnings("BanJNDI") // Names come from the bench, looked up within this server.
  private static Queue queue(HttpServletRequest request) throws ServletException {
    String name = request.getParameter("queue");
    String listened = String.valueOf(request.getParameter("listened"));
    String own =
        switch (listened) {
          case "transacted" -> LISTENED_QUEUE;
          case "plain" -> PLAIN_QUEUE;
          default -> BENCH_QUEUE;
        };
    try {
      return InitialContext.doLookup(name == null ? own : "java:/jms/queue/" + name);
    } catch (NamingException missing) {
      throw new ServletException(missing);
    }
  }

  private static void answer(HttpServletResponse response, long number) throws IOException {
    response.setContentType("text/plain");
    response.getWriter().print(number);
  }
}
