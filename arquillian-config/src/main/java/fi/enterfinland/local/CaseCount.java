package fi.enterfinland.local;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many cases the database holds, and where they stand, in one line. */
final class CaseCount {
  /** In the order of a case's life. */
  private static final Map<String, String> STATES = new LinkedHashMap<>();

  static {
    STATES.put("DRAFT", "drafts");
    STATES.put("AWAITING_IDENTITY", "waiting for the visit");
    STATES.put("AWAITING_PROCESSING", "in the queue");
    STATES.put("IN_PROCESS", "in process");
    STATES.put("WAITING_FOR_SUPPLEMENT", "waiting for additional information");
    STATES.put("DECIDED", "decided and unopened");
    STATES.put("SERVED", "in the time of appeal");
    STATES.put("FINAL", "with legal force");
    STATES.put("WITHDRAWN", "taken back");
  }

  private CaseCount() {}

  /**
   * Counts them.
   *
   * @throws IllegalStateException if the database does not answer
   */
  static String in(Database database) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    try (Connection connection = database.connect();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select status, count(*) from permit_application group by status")) {
      while (rows.next()) {
        counts.put(rows.getString(1), rows.getInt(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not answer", e);
    }
    return line(counts);
  }

  /**
   * The line.
   *
   * @param counts how many, by status
   */
  static String line(Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return "none yet";
    }
    List<String> parts = new ArrayList<>();
    STATES.forEach(
        (status, words) -> {
          if (counts.containsKey(status)) {
            parts.add(counts.get(status) + " " + words);
          }
        });
    return all + ": " + String.join(", ", parts);
  }
}
