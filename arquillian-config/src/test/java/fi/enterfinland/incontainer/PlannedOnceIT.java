package fi.enterfinland.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.application.model.AnswerEdit;
import fi.enterfinland.application.model.AnswerWriterRepository;
import fi.enterfinland.application.model.DraftSave;
import fi.enterfinland.application.model.SaveOutcome;
import fi.enterfinland.application.model.SaveOutcome.Fate;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.harness.ShippedServerTest;
import jakarta.annotation.Resource;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What thousands send every minute is planned by the database once a connection. */
class PlannedOnceIT extends ShippedServerTest {
  private static final int TIMES = 10;
  private static final ApplicationNumber OF_NOBODY = ApplicationNumber.of(1999, 1);
  private static final String PLANS =
      """
      select generic_plans, custom_plans from pg_prepared_statements
      where statement like 'with edit as%'
      """;

  @Resource(lookup = "java:jboss/datasources/EnterFinlandPlainDS")
  private DataSource dataSource;

  @Test
  void a_save_is_not_planned_anew_each_time() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      AnswerWriterRepository answers = new AnswerWriterRepository(always(connection));
      for (int i = 0; i < TIMES; i++) {
        assertThat(answers.write(List.of(save(i)), Instant.EPOCH))
            .extracting(SaveOutcome::fate)
            .containsExactly(Fate.NO_ACCESS);
      }
      try (Statement statement = connection.createStatement();
          ResultSet plans = statement.executeQuery(PLANS)) {
        assertThat(plans.next()).isTrue();
        assertThat(plans.getInt("custom_plans")).isZero();
        assertThat(plans.getInt("generic_plans")).isGreaterThanOrEqualTo(TIMES - 1);
      }
    }
  }

  private static DraftSave save(int counter) {
    return new DraftSave(
        OF_NOBODY,
        1,
        Set.of(Capacity.SELF),
        1,
        List.of(new AnswerEdit("op.type", JsonValue.TRUE, counter)));
  }

  /** The same connection each time, which nobody closes. */
  private static DataSource always(Connection connection) {
    Connection unclosed =
        proxy(
            Connection.class,
            (self, method, arguments) -> {
              try {
                return method.getName().equals("close")
                    ? null
                    : method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
    return proxy(DataSource.class, (self, method, arguments) -> unclosed);
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(
            PlannedOnceIT.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
