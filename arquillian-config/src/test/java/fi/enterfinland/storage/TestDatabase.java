package fi.enterfinland.storage;

import fi.enterfinland.common.model.ApplicationNumber;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** A real database with the product's own schema, started once for all tests of storage. */
final class TestDatabase {
  private static final AtomicInteger DRAFTS = new AtomicInteger();
  private static final DataSource DATA_SOURCE = start();
  private static final ThreadLocal<Connection> KEPT = new ThreadLocal<>();

  private TestDatabase() {}

  static DataSource dataSource() {
    return DATA_SOURCE;
  }

  /** The same database through one connection a thread that stays open, as from a pool. */
  static DataSource keptConnections() {
    return proxy(
        DataSource.class,
        (self, method, arguments) -> {
          if (KEPT.get() == null) {
            KEPT.set(DATA_SOURCE.getConnection());
          }
          return unclosed(KEPT.get());
        });
  }

  private static Connection unclosed(Connection connection) {
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          try {
            return method.getName().equals("close") ? null : method.invoke(connection, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            TestDatabase.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private static DataSource start() {
    try {
      EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
      PGSimpleDataSource dataSource = (PGSimpleDataSource) postgres.getPostgresDatabase();
      // As the server's own datasources do.
      dataSource.setStringType("unspecified");
      migrate(dataSource);
      return dataSource;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void migrate(DataSource dataSource) {
    Flyway.configure(TestDatabase.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .load()
        .migrate();
  }

  /** The address of the database, as the driver reads it. */
  static String url() {
    return ((PGSimpleDataSource) DATA_SOURCE).getURL();
  }

  /** A second database with the product's schema, owned by an account that is no superuser. */
  static PGSimpleDataSource ownedBy(String account) throws SQLException {
    try (Connection connection = DATA_SOURCE.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create role " + account + " login password '" + account + "'");
      statement.execute("create database " + account + " owner " + account);
    }
    PGSimpleDataSource owned = new PGSimpleDataSource();
    owned.setURL(url().replaceAll("/[^/?]*(\\?.*)?$", "/" + account));
    owned.setUser(account);
    owned.setPassword(account);
    migrate(owned);
    return owned;
  }

  /** An account, by a number of the test's choice; making it twice is harmless. */
  static void account(long id) throws SQLException {
    execute(
        """
        insert into account (id, kind, given_names, family_name, language, created_at)
        values (?, 'PERSON', 'Meera', 'Thapaliya', 'EN', now()) on conflict do nothing
        """,
        id);
  }

  /** A new draft that these accounts may fill in. */
  static ApplicationNumber draft(long... accounts) throws SQLException {
    ApplicationNumber number = ApplicationNumber.of(2026, DRAFTS.incrementAndGet());
    execute(
        """
        insert into permit_application
          (number, form_code, form_version, status, language, started_at, status_since, version)
        values (?, 'OLE_OPI', 1, 'DRAFT', 'EN', now(), now(), 1)
        """,
        number.value());
    for (long account : accounts) {
      account(account);
      execute(
          """
          insert into access_grant (application_number, account_id, capacity, ground, valid_from)
          values (?, ?, 'SELF', 'test', '2020-01-01T00:00:00Z')
          """,
          number.value(),
          account);
    }
    return number;
  }

  /** Marks a draft as sent. */
  static void send(ApplicationNumber number) throws SQLException {
    execute(
        """
        update permit_application set status = 'AWAITING_IDENTITY', submitted_at = now()
        where number = ?
        """,
        number.value());
  }

  /** Ends what grants an account has in a case. */
  static void endGrant(ApplicationNumber number, long account) throws SQLException {
    execute(
        """
        update access_grant set ended_at = now()
        where application_number = ? and account_id = ? and ended_at is null
        """,
        number.value(),
        account);
  }

  static void execute(String sql, Object... arguments) throws SQLException {
    try (Connection connection = keptConnections().getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setObject(i + 1, arguments[i]);
      }
      statement.execute();
    }
  }
}
