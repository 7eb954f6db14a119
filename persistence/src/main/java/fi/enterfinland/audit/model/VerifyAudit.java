package fi.enterfinland.audit.model;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;

/**
 * The command that verifies the audit trail without the service: an auditor needs the database and
 * this. It reads {@code EF_DB_URL}, {@code EF_DB_USER} and {@code EF_DB_PASSWORD}, prints one line,
 * and ends with 0 if the trail is whole, 1 if it is broken, 2 if it could not be read.
 */
public final class VerifyAudit {
  private static final int WHOLE = 0;
  private static final int BROKEN = 1;
  private static final int UNREAD = 2;

  private VerifyAudit() {}

  /** Verifies the trail of the database that the environment names. */
  public static void main(String[] arguments) {
    System.exit(run(System.getenv(), System.out));
  }

  static int run(Map<String, String> environment, PrintStream out) {
    try {
      return tell(new AuditChainRepository(() -> connect(environment)).verify(), out);
    } catch (SQLException unread) {
      out.println("The audit trail could not be read: " + unread.getMessage());
      return UNREAD;
    }
  }

  private static Connection connect(Map<String, String> environment) throws SQLException {
    return DriverManager.getConnection(
        environment.getOrDefault("EF_DB_URL", "EF_DB_URL is not set"),
        environment.get("EF_DB_USER"),
        environment.get("EF_DB_PASSWORD"));
  }

  private static int tell(ChainVerdict verdict, PrintStream out) {
    verdict
        .breach()
        .ifPresentOrElse(
            breach -> out.println("The audit trail is broken: " + breach),
            () ->
                out.printf(
                    Locale.ROOT,
                    "The audit trail is whole: %d links, head %s%n",
                    verdict.links(),
                    verdict.head()));
    return verdict.isWhole() ? WHOLE : BROKEN;
  }
}
