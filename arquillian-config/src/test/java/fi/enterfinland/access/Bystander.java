package fi.enterfinland.access;

import fi.enterfinland.harness.TestEnvironment;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Goes on working in the cases of a night while a job passes over them, and counts how many of them
 * are held at one moment, so that whoever needs one of those has to wait.
 */
final class Bystander implements Callable<Bystander> {
  private final AtomicBoolean nightIsOver = new AtomicBoolean();
  private final Set<Integer> ended = new TreeSet<>();
  private int mostCasesHeld;
  private int mostAccountsHeld;
  private int worked;

  @Override
  public Bystander call() throws SQLException {
    try (Connection connection = TestEnvironment.get().surroundings().database().connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      while (!nightIsOver.get()) {
        ended.add(ask(statement, "select count(*) from mandate where %s", NightRows.ENDED));
        mostCasesHeld = Math.max(mostCasesHeld, held(statement, NightRows.CASES));
        mostAccountsHeld = Math.max(mostAccountsHeld, held(statement, NightRows.ACCOUNTS));
        statement.execute(NightRows.SAVE.formatted(worked % NightRows.CLIENTS + 1));
        connection.commit();
        worked++;
      }
    }
    return this;
  }

  /** How many rows of a table somebody else holds for writing; whoever reads waits for nobody. */
  private static int held(Statement statement, String rows) throws SQLException {
    int all = ask(statement, "select count(*) from %s", rows);
    int free =
        ask(statement, "select count(*) from (select from %s for share skip locked) f", rows);
    statement.getConnection().rollback();
    return all - free;
  }

  private static int ask(Statement statement, String sql, String rows) throws SQLException {
    try (ResultSet row = statement.executeQuery(sql.formatted(rows))) {
      row.next();
      return row.getInt(1);
    }
  }

  void nightIsOver() {
    nightIsOver.set(true);
  }

  int mostCasesHeld() {
    return mostCasesHeld;
  }

  int mostAccountsHeld() {
    return mostAccountsHeld;
  }

  /** How many mandates had ended, each time it looked. */
  Set<Integer> ended() {
    return ended;
  }

  int worked() {
    return worked;
  }
}
