package fi.enterfinland.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How fast messages go through the broker, into cases, and out of the hand-over ledger. */
final class Messages {
  private static final Duration LONGEST = Duration.ofMinutes(3);
  private static final long BETWEEN_QUESTIONS_MS = 20;

  private static final String SUPPLEMENT =
      """
      {"messageId":"%s","type":"SupplementRequested","version":1,\
      "sentAt":"%s","caseNumber":"%s","payload":{"requestId":"BENCH-1","dueOn":"%s",\
      "language":"en","to":"applicant","intro":"We need one more thing before we can decide.",\
      "items":[{"itemId":"1","kind":"document","required":true,\
      "title":{"fi":"Vakuutustodistus","sv":"Försäkringsintyg","en":"Certificate of insurance"},\
      "explanation":{"fi":"Todistus vakuutuksesta.","sv":"Ett intyg.","en":"A certificate."}}]}}\
      """;

  private static final String REQUESTS =
      "select count(*) from supplement_request where application_number between ? and ?";

  private static final String NOTICES =
      "update notice set addressed_at = now() where addressed_at is null";

  private static final String LEDGER =
      """
      with written as (
        insert into handover_message (id, queue, type, version, application_number, payload,
          created_at)
        select gen_random_uuid(), 'ef.out.supplement-answers', 'SupplementAnswered', 1,
          format('EF-2026-%s', 1000000 + n),
          '{"requestId": "BENCH-1", "items": [{"itemId": "1", "text": "Here it is."}]}', now()
        from generate_series(1, ?) n
        returning id)
      insert into handover_unsent (message_id, next_attempt_at) select id, now() from written
      """;

  private static final String UNSENT = "select count(*) from handover_unsent";

  private static final String RELAYED =
      """
      with sent as (
        select sent_at from handover_message
        where application_number between 'EF-2026-1000001' and 'EF-2026-1999999')
      select count(sent_at), extract(epoch from max(sent_at) - min(sent_at)),
        count(*) filter (where sent_at = (select max(sent_at) from sent))
      from sent
      """;

  private final int port;
  private final Connection connection;

  Messages(int port, Connection connection) {
    this.port = port;
    this.connection = connection;
  }

  /**
   * Messages a second through a message-driven bean that does nothing with them: the broker alone.
   *
   * @param transacted whether each is in a transaction of the container; else acknowledged alone
   */
  double drained(int count, boolean transacted) throws IOException {
    String listened = transacted ? "transacted" : "plain";
    return count * 1e6 / ask("POST /bench/broker?listened=" + listened, lines(count, 1));
  }

  /** Messages a second through one receiver that does nothing with them. */
  double received(int count, boolean committedEach) throws IOException {
    ask("POST /bench/broker", lines(count, 1));
    return count * 1e6 / ask("GET /bench/broker?commit=" + committedEach + "&count=" + count, "");
  }

  /**
   * Requests for additional information a second, from messages that wait on the queue to rows that
   * pages show. One request for each case.
   */
  double supplements(int firstCase, int count)
      throws IOException, SQLException, InterruptedException {
    String first = BenchData.number(firstCase);
    String last = BenchData.number(firstCase + count - 1);
    long start = ask("POST /bench/broker?queue=ef.in.supplement-requests", lines(count, firstCase));
    // The last is asked for alone while they come: counting them all would slow them down.
    await(() -> count(REQUESTS, last, last) == 1);
    await(() -> count(REQUESTS, first, last) == count);
    long end = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
    // What follows from the requests goes on behind them, and must not burden what comes next:
    // the replies are sent at once, the mails at a pace of their own that takes minutes.
    try (Statement told = connection.createStatement()) {
      told.executeUpdate(NOTICES);
    }
    await(() -> count(UNSENT) == 0);
    empty("ef.out.replies");
    return count * 1e6 / (end - start);
  }

  /**
   * Messages a second from the ledger to the broker, from the first batch to the last; when the
   * relay happens to wake is left out.
   */
  double relayed(int count) throws IOException, SQLException, InterruptedException {
    try (PreparedStatement insert = connection.prepareStatement(LEDGER);
        Statement other = connection.createStatement()) {
      other.execute(
          "delete from handover_message"
              + " where application_number between 'EF-2026-1000001' and 'EF-2026-1999999'");
      insert.setInt(1, count);
      insert.executeUpdate();
      await(() -> count(UNSENT) == 0);
      try (ResultSet rows = other.executeQuery(RELAYED)) {
        rows.next();
        if (rows.getLong(1) != count) {
          throw new IOException("Of %d messages %d left".formatted(count, rows.getLong(1)));
        }
        double rate = (count - rows.getLong(3)) / rows.getDouble(2);
        empty("ef.out.supplement-answers");
        return rate;
      }
    }
  }

  private static String lines(int count, int firstCase) {
    String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    String due = Instant.now().plus(30, ChronoUnit.DAYS).toString().substring(0, 10);
    return IntStream.range(firstCase, firstCase + count)
        .mapToObj(
            number -> SUPPLEMENT.formatted(UUID.randomUUID(), now, BenchData.number(number), due))
        .collect(Collectors.joining("\n"));
  }

  private void empty(String queue) throws IOException {
    ask("GET /bench/broker?empty&queue=" + queue, "");
  }

  private long ask(String line, String body) throws IOException {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String head =
        line
            + " HTTP/1.1\r\nHost: localhost:"
            + port
            + "\r\nContent-Type: text/plain;charset=UTF-8\r\nContent-Length: "
            + content.length
            + "\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    byte[] request = new byte[start.length + content.length];
    System.arraycopy(start, 0, request, 0, start.length);
    System.arraycopy(content, 0, request, start.length, content.length);
    try (HttpConnection connection = new HttpConnection(port)) {
      if (connection.exchangeAndKeep(request) != 200) {
        throw new IOException(line + ": " + connection.head());
      }
      return Long.parseLong(new String(connection.body(), StandardCharsets.US_ASCII));
    }
  }

  private long count(String query, String... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  private interface Condition {
    boolean holds() throws SQLException;
  }

  private static void await(Condition condition)
      throws IOException, SQLException, InterruptedException {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new IOException("Messages did not arrive in " + LONGEST);
      }
      TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS_MS);
    }
  }
}
