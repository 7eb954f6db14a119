package fi.enterfinland.storage;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** Writes down every statement that goes through a source of connections, and explains it. */
final class Statements {
  private final DataSource dataSource;
  private final List<Sent> sent = new ArrayList<>();

  Statements(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The same source, listened to. */
  DataSource dataSource() {
    return proxy(
        DataSource.class,
        (self, method, arguments) ->
            method.getName().equals("getConnection")
                ? listenedTo(dataSource.getConnection())
                : invoke(dataSource, method, arguments));
  }

  private Connection listenedTo(Connection connection) {
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          Object result = invoke(connection, method, arguments);
          return method.getName().equals("prepareStatement")
              ? listenedTo((String) arguments[0], (PreparedStatement) result)
              : result;
        });
  }

  private PreparedStatement listenedTo(String sql, PreparedStatement statement) {
    Sent one = new Sent(sql, new ArrayList<>());
    return proxy(
        PreparedStatement.class,
        (self, method, arguments) -> {
          if (method.getName().startsWith("execute")) {
            sent.add(one);
          } else if (method.getName().startsWith("set") && arguments.length > 1) {
            one.values.add(new Value(method, Arrays.asList(arguments)));
          }
          return invoke(statement, method, arguments);
        });
  }

  /** Forgets what was sent before, does it, and answers with how many statements it took. */
  int count(Runnable act) {
    sent.clear();
    act.run();
    return sent.size();
  }

  /** How the database carries out the latest statement, with the values it was sent with. */
  String plan() throws SQLException {
    Sent latest = sent.get(sent.size() - 1);
    StringBuilder plan = new StringBuilder();
    try (Connection connection = dataSource.getConnection();
        PreparedStatement explain = connection.prepareStatement("explain " + latest.sql)) {
      for (Value value : latest.values) {
        invoke(explain, value.setter, value.arguments.toArray());
      }
      try (ResultSet lines = explain.executeQuery()) {
        while (lines.next()) {
          plan.append(lines.getString(1)).append('\n');
        }
      }
    }
    return plan.toString();
  }

  private static Object invoke(Object target, Method method, Object[] arguments)
      throws SQLException {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof SQLException refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Statements.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private record Value(Method setter, List<Object> arguments) {}

  private record Sent(String sql, List<Value> values) {}
}
