package fi.enterfinland.local.bench;

import fi.enterfinland.local.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The reference for saving: one row written over and over by plain JDBC, each time committed. */
final class Upsert implements Load.Worker {
  private final Connection connection;
  private final PreparedStatement statement;
  private final int row;
  private long counter;

  private Upsert(Connection connection, int row) throws SQLException {
    this.connection = connection;
    this.row = row;
    statement =
        connection.prepareStatement(
            """
            insert into bench_upsert (id, value, counter) values (?, ?::jsonb, ?)
            on conflict (id) do update set value = excluded.value, counter = excluded.counter
            """);
  }

  /** Makes the table. */
  static void prepare(Database database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists bench_upsert"
              + " (id int primary key, value jsonb not null, counter bigint not null)");
    }
  }

  /** A connection with a row of its own. */
  static Upsert into(Database database, int row) throws SQLException {
    return new Upsert(database.connect(), row);
  }

  @Override
  public void once() throws SQLException {
    counter++;
    statement.setInt(1, row);
    statement.setString(2, "\"Name" + counter + "\"");
    statement.setLong(3, counter);
    statement.executeUpdate();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
