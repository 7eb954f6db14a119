package fi.enterfinland.local.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A person typing into one field of a draft: each request saves the field anew, with the next edit
 * counter, as the page's script does.
 */
final class Saving implements Supplier<byte[]> {
  private static final String QUESTION = "fa.sp.last_name";
  private static final int COUNTER_DIGITS = 10;
  private static final int VALUE_DIGITS = 6;

  /** More than one worker can send: what the next one sends must be newer, or it is refused. */
  private static final long ROOM = 10_000_000L;

  private static final AtomicLong NEXT = new AtomicLong(1_000_000_000L);

  private final byte[] request;
  private final int valueEnd;
  private final int counterEnd;
  private long counter;

  Saving(int port, String number, SignedInSession session) {
    counter = NEXT.getAndAdd(ROOM);
    String valueStart = "{\"" + QUESTION + "\":{\"value\":\"Name";
    String counterStart = "\",\"counter\":";
    int length = valueStart.length() + VALUE_DIGITS + counterStart.length() + COUNTER_DIGITS + 2;
    String head =
        "PATCH /api/drafts/"
            + number
            + " HTTP/1.1\r\nHost: localhost:"
            + port
            + "\r\nContent-Type: application/json\r\nX-CSRF-Token: "
            + session.csrfToken()
            + "\r\nCookie: "
            + session.cookies()
            + "\r\nContent-Length: "
            + length
            + "\r\n\r\n";
    String text =
        head + valueStart + "0".repeat(VALUE_DIGITS) + counterStart + "0".repeat(COUNTER_DIGITS);
    request = (text + "}}").getBytes(StandardCharsets.US_ASCII);
    counterEnd = text.length();
    valueEnd = counterEnd - COUNTER_DIGITS - counterStart.length();
  }

  @Override
  public byte[] get() {
    counter++;
    write(counter % 1_000_000, VALUE_DIGITS, valueEnd);
    write(counter, COUNTER_DIGITS, counterEnd);
    return request;
  }

  /** Whether the last that was sent is what stands in the database. */
  static boolean allStand(Connection connection, Map<String, Saving> savings) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select counter from answer where application_number = ? and question = ?")) {
      for (Map.Entry<String, Saving> saving : savings.entrySet()) {
        statement.setString(1, saving.getKey());
        statement.setString(2, QUESTION);
        try (ResultSet rows = statement.executeQuery()) {
          if (!rows.next() || rows.getLong(1) != saving.getValue().counter) {
            return false;
          }
        }
      }
      return true;
    }
  }

  private void write(long number, int digits, int end) {
    long left = number;
    for (int i = end - 1; i >= end - digits; i--) {
      request[i] = (byte) ('0' + left % 10);
      left /= 10;
    }
  }
}
