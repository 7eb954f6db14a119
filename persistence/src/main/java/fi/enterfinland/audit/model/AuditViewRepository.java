package fi.enterfinland.audit.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseViewed;
import fi.enterfinland.common.model.Correlation;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * Writes who saw a case, outside the transaction of whoever looks: what was seen was seen, even if
 * the page fails after that. One statement looks whether the same was written a moment ago and
 * writes the line if not.
 */
public class AuditViewRepository {
  private static final String WRITE =
      """
      insert into audit_entry
        (at, account_id, capacity, ground, action, application_number, outcome, correlation_id)
      select ?, ?, ?, ?, ?, ?, 'VIEWED', ?
      where not exists (
        select from audit_entry
        where account_id = ? and at > ? and at <= ?
          and application_number = ? and action = ? and outcome = 'VIEWED')
      """;

  private final DataSource dataSource;

  /**
   * Writes through a source of connections that commit each statement by themselves.
   *
   * @param dataSource outside the transactions of the container
   */
  public AuditViewRepository(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Keeps a view, unless the same person saw the same of the same case within a time before it.
   *
   * @return whether a line was written
   */
  public boolean keep(CaseViewed viewed, Duration window) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(WRITE)) {
      ActingRight by = viewed.by();
      OffsetDateTime at = viewed.at().atOffset(ZoneOffset.UTC);
      Object[] values = {
        at,
        by.accountId(),
        by.capacity().name(),
        by.ground(),
        viewed.view().name(),
        viewed.number().value(),
        Correlation.current().orElse(null),
        by.accountId(),
        at.minus(window),
        at,
        viewed.number().value(),
        viewed.view().name()
      };
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate() > 0;
    }
  }
}
