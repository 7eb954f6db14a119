package fi.enterfinland.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * PostgreSQL, started from this process, with the promises of a real one: what is committed is on
 * the disk.
 */
public final class Database implements AutoCloseable {
  private static final String NAME = "enterfinland";

  private final EmbeddedPostgres postgres;
  private final int port;

  private Database(EmbeddedPostgres postgres, int port) {
    this.postgres = postgres;
    this.port = port;
  }

  /**
   * Starts on the data of the last run, or on none.
   *
   * @throws StartFailure if the port is taken or the data cannot be used
   */
  static Database start(LocalSettings settings) {
    Path data = settings.databaseFolder();
    Leftover.end(data.resolve("postmaster.pid"), "postgres");
    int port = settings.port(Port.DATABASE);
    Port.DATABASE.requireFree(port);
    try {
      Files.createDirectories(data.getParent());
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder()
              .setPort(port)
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setOverrideWorkingDirectory(settings.home().resolve("postgresql").toFile())
              .setRegisterShutdownHook(false)
              .setPGStartupWait(Duration.ofSeconds(60))
              // Its makers turn these off for speed; here a saved answer must survive a crash.
              .setServerConfig("fsync", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("max_connections", "200")
              // The same order and letter case on every machine.
              .setLocaleConfig("locale-provider", "builtin")
              .setLocaleConfig("builtin-locale", "C.UTF-8")
              .setLocaleConfig("locale", "C")
              .setOutputRedirector(
                  ProcessBuilder.Redirect.appendTo(
                      settings.home().resolve("database.log").toFile()))
              .setErrorRedirector(
                  ProcessBuilder.Redirect.appendTo(
                      settings.home().resolve("database.log").toFile()))
              .start();
      Database database = new Database(postgres, port);
      AtExit.stop(database);
      database.createIfMissing();
      return database;
    } catch (IOException | IllegalStateException | SQLException e) {
      throw new StartFailure(
          "The database in %s does not start: mend it, or begin anew with -Dfresh (what it says is in %s)."
              .formatted(data, settings.home().resolve("database.log")),
          e);
    }
  }

  /** Address for JDBC, without account. */
  public String url() {
    return "jdbc:postgresql://localhost:" + port + "/" + NAME;
  }

  /** Name of the account that owns the application's tables; its password is the same. */
  public String account() {
    return NAME;
  }

  /** A connection as the owner of the application's tables, for tests that look at them. */
  public Connection connect() throws SQLException {
    return postgres.getDatabase(NAME, NAME).getConnection();
  }

  /**
   * Makes another database of the same account, for a second server.
   *
   * @param name its name, in letters
   * @return its address for JDBC
   */
  public String create(String name) throws SQLException {
    try (Connection connection = administer();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name + " owner " + NAME);
    }
    return "jdbc:postgresql://localhost:" + port + "/" + name;
  }

  /** A connection that may change the database server's own settings, for the bench. */
  public Connection administer() throws SQLException {
    return postgres.getPostgresDatabase().getConnection();
  }

  @Override
  public void close() {
    AtExit.forget(this);
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void createIfMissing() throws SQLException {
    try (Connection connection = postgres.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      boolean missing;
      try (var found =
          statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
        missing = !found.next();
      }
      if (missing) {
        statement.execute("create role " + NAME + " login password '" + NAME + "'");
        statement.execute("create database " + NAME + " owner " + NAME);
      }
    }
  }
}
