package fi.enterfinland.fault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Plain questions to the database. */
final class Rows {
  private final Connection connection;

  Rows(Connection connection) {
    this.connection = connection;
  }

  void execute(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      statement.execute();
    }
  }

  /** The first column of the first row. */
  String one(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getString(1) : null;
    }
  }

  /** Rows by their first column: the other columns are counts. */
  Map<String, Map<String, Integer>> counts(String sql, Object... values) throws SQLException {
    Map<String, Map<String, Integer>> rows = new TreeMap<>();
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet row = statement.executeQuery()) {
      ResultSetMetaData columns = row.getMetaData();
      while (row.next()) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int column = 2; column <= columns.getColumnCount(); column++) {
          counts.put(columns.getColumnLabel(column), row.getInt(column));
        }
        rows.put(row.getString(1), counts);
      }
    }
    return rows;
  }

  /** Rows of three columns: a place, an edit counter, a value. */
  Map<String, Verdict.Saved> saves(String sql, Object... values) throws SQLException {
    Map<String, Verdict.Saved> rows = new TreeMap<>();
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        rows.put(row.getString(1), new Verdict.Saved(row.getLong(2), row.getString(3)));
      }
    }
    return rows;
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int index = 0; index < values.length; index++) {
      statement.setObject(index + 1, values[index]);
    }
    return statement;
  }
}
