package fi.enterfinland.local.bench;

import fi.enterfinland.local.Database;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the statements the application sends to the database, from the database's own log. */
public final class StatementLog {
  /** How often a thing is done: enough that what else goes on is lost in rounding. */
  private static final int MANY = 20;

  private static final long UNTIL_EFFECTIVE_MS = 500;
  private static final String MARK = "~bench~";
  private static final Pattern LINE =
      Pattern.compile(
          "enter-finland(?:-plain)?~LOG:  (?:execute [^:]*|statement): (.*)", Pattern.DOTALL);
  private static final Pattern NO_QUERY =
      Pattern.compile(
          "(?i)(begin|commit|rollback|set|show|start transaction)\\b.*", Pattern.DOTALL);

  private final Database database;
  private final Path log;

  /**
   * Reads the log of a database.
   *
   * @param log the file the database writes its log to
   */
  public StatementLog(Database database, Path log) {
    this.database = database;
    this.log = log;
  }

  /** Something whose statements are counted. */
  public interface Counted {
    /** Does it once. */
    void once() throws IOException;
  }

  /** Does something many times, one after the other. */
  public Map<String, Long> count(Counted counted)
      throws IOException, SQLException, InterruptedException {
    return count(MANY, counted);
  }

  /**
   * Does something some times, one after the other.
   *
   * @param times how often before statements are counted, and again while they are
   * @return each statement that belongs to it, with how often it was sent each time
   */
  public Map<String, Long> count(int times, Counted counted)
      throws IOException, SQLException, InterruptedException {
    for (int i = 0; i < times; i++) {
      counted.once();
    }
    set("alter system set log_line_prefix = '" + MARK + "%a~'");
    set("alter system set log_statement = 'all'");
    long from = Files.size(log);
    for (int i = 0; i < times; i++) {
      counted.once();
    }
    long to = Files.size(log);
    set("alter system reset log_statement");
    byte[] all = Files.readAllBytes(log);
    return perTime(
        new String(Arrays.copyOfRange(all, (int) from, (int) to), StandardCharsets.UTF_8), times);
  }

  private static Map<String, Long> perTime(String text, int times) {
    Map<String, Long> counts = new TreeMap<>();
    for (String entry : text.split(MARK)) {
      Matcher matcher = LINE.matcher(entry);
      if (matcher.matches() && !NO_QUERY.matcher(matcher.group(1)).matches()) {
        counts.merge(matcher.group(1).strip().replaceAll("\\s+", " "), 1L, Long::sum);
      }
    }
    counts.replaceAll((statement, count) -> Math.round((double) count / times));
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  private void set(String command) throws SQLException, InterruptedException {
    try (Connection connection = database.administer();
        Statement statement = connection.createStatement()) {
      statement.execute(command);
      statement.execute("select pg_reload_conf()");
    }
    TimeUnit.MILLISECONDS.sleep(UNTIL_EFFECTIVE_MS);
  }
}
