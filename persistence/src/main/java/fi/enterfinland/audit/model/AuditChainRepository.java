package fi.enterfinland.audit.model;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The chain that seals the audit trail, as stored. It needs nothing but a database, so that an
 * auditor can verify the trail without the service.
 */
public class AuditChainRepository {
  /** Any number that nothing else in the database locks by. */
  private static final long SEALING = 7_305_110;

  private static final int ROWS_AT_A_TIME = 2_000;

  private static final String ENTRY =
      "e.id, e.at, e.account_id, e.capacity, e.ground, e.action, e.application_number, e.outcome,"
          + " e.rule, e.correlation_id, e.details::text";

  private static final String WAITING =
      "select u.entry_id, "
          + ENTRY
          + " from audit_unsealed u left join audit_entry e on e.id = u.entry_id"
          + " order by u.entry_id limit ?";

  private static final String SEAL =
      """
      with sealed as (
        delete from audit_unsealed where entry_id = ?)
      insert into audit_link (position, entry_id, hash, sealed_at) values (?, ?, ?, ?)
      """;

  private static final String CHAIN =
      "select l.position, l.hash, l.entry_id, "
          + ENTRY
          + " from audit_link l left join audit_entry e on e.id = l.entry_id order by l.position";

  private static final String NEVER_SEALED =
      """
      select min(e.id) from audit_entry e
      where not exists (select from audit_link l where l.entry_id = e.id)
        and not exists (select from audit_unsealed u where u.entry_id = e.id)
      """;

  private static final String NOTE =
      """
      insert into audit_digest (day, position, hash, written_at)
      select ?, position, hash, ? from audit_link order by position desc limit 1
      on conflict do nothing
      """;

  private final Connections connections;

  /**
   * Works through connections outside the transactions of the container.
   *
   * @param connections they are given back as they were
   */
  public AuditChainRepository(Connections connections) {
    this.connections = connections;
  }

  /**
   * Seals lines that wait, oldest first, in one transaction. While another node does it, nothing is
   * done here.
   *
   * @param most how many at the most
   * @param now the time of sealing
   * @return how many were sealed
   */
  public int seal(int most, Instant now) throws SQLException {
    try (Connection connection = connections.open()) {
      return inTransaction(
          connection, () -> locked(connection) ? sealWaiting(connection, most, now) : 0);
    }
  }

  /**
   * Notes the head of the chain for a day that is over. Noting twice keeps the first; an empty
   * chain has no head to note.
   *
   * @param day the Helsinki day
   * @return whether it was noted now
   */
  public boolean note(LocalDate day, Instant now) throws SQLException {
    try (Connection connection = connections.open();
        PreparedStatement statement = connection.prepareStatement(NOTE)) {
      statement.setObject(1, day);
      statement.setObject(2, utc(now));
      return statement.executeUpdate() > 0;
    }
  }

  /** Walks along the whole chain and stops at the first link that does not hold. */
  public ChainVerdict verify() throws SQLException {
    try (Connection connection = connections.open()) {
      return inTransaction(connection, () -> verify(connection));
    }
  }

  private static boolean locked(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
      statement.setLong(1, SEALING);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private static int sealWaiting(Connection connection, int most, Instant now) throws SQLException {
    Head head = head(connection);
    int sealed = 0;
    try (PreparedStatement waiting = connection.prepareStatement(WAITING);
        PreparedStatement seal = connection.prepareStatement(SEAL)) {
      waiting.setInt(1, most);
      try (ResultSet rows = waiting.executeQuery()) {
        while (rows.next()) {
          long id = rows.getLong(1);
          Optional<ChainedEntry> entry = entry(rows, 2);
          String previous = head.hash();
          head =
              new Head(
                  head.position() + 1,
                  entry
                      .map(line -> line.hashAfter(previous))
                      .orElseGet(() -> ChainedEntry.hashOfGone(previous, id)));
          seal.setLong(1, id);
          seal.setLong(2, head.position());
          seal.setLong(3, id);
          seal.setBytes(4, HexFormat.of().parseHex(head.hash()));
          seal.setObject(5, utc(now));
          seal.addBatch();
          sealed++;
        }
      }
      seal.executeBatch();
    }
    return sealed;
  }

  private static Head head(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement(
                "select position, hash from audit_link order by position desc limit 1");
        ResultSet row = statement.executeQuery()) {
      return row.next()
          ? new Head(row.getLong(1), HexFormat.of().formatHex(row.getBytes(2)))
          : new Head(0, ChainedEntry.BEGINNING);
    }
  }

  private static ChainVerdict verify(Connection connection) throws SQLException {
    Map<Long, Set<String>> notedByPosition = noted(connection);
    Head head = new Head(0, ChainedEntry.BEGINNING);
    try (PreparedStatement statement = connection.prepareStatement(CHAIN)) {
      statement.setFetchSize(ROWS_AT_A_TIME);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          Head next = new Head(rows.getLong(1), HexFormat.of().formatHex(rows.getBytes(2)));
          if (next.position() != head.position() + 1) {
            return broken(
                head, ChainBreach.Kind.LINK_REMOVED, head.position() + 1, neverSealed(connection));
          }
          Optional<ChainBreach.Kind> wrong =
              wrong(head, next, entry(rows, 4), notedByPosition.remove(next.position()));
          if (wrong.isPresent()) {
            return broken(head, wrong.get(), next.position(), rows.getLong(3));
          }
          head = next;
        }
      }
    }
    if (!notedByPosition.isEmpty()) {
      long beyondTheEnd = notedByPosition.keySet().iterator().next();
      return broken(head, ChainBreach.Kind.NOT_AS_NOTED, beyondTheEnd, 0);
    }
    long neverSealed = neverSealed(connection);
    return neverSealed == 0
        ? new ChainVerdict(head.position(), head.hash(), Optional.empty())
        : broken(head, ChainBreach.Kind.NEVER_SEALED, 0, neverSealed);
  }

  private static Optional<ChainBreach.Kind> wrong(
      Head before, Head link, Optional<ChainedEntry> entry, Set<String> noted) {
    if (entry.isEmpty()) {
      return Optional.of(ChainBreach.Kind.REMOVED);
    }
    if (!entry.get().hashAfter(before.hash()).equals(link.hash())) {
      return Optional.of(ChainBreach.Kind.ALTERED);
    }
    return noted == null || noted.equals(Set.of(link.hash()))
        ? Optional.empty()
        : Optional.of(ChainBreach.Kind.NOT_AS_NOTED);
  }

  private static ChainVerdict broken(
      Head head, ChainBreach.Kind kind, long position, long entryId) {
    return new ChainVerdict(
        head.position(), head.hash(), Optional.of(new ChainBreach(kind, position, entryId)));
  }

  private static Map<Long, Set<String>> noted(Connection connection) throws SQLException {
    Map<Long, Set<String>> hashes = new TreeMap<>();
    try (PreparedStatement statement =
            connection.prepareStatement("select position, hash from audit_digest order by day");
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        hashes
            .computeIfAbsent(rows.getLong(1), position -> new HashSet<>())
            .add(HexFormat.of().formatHex(rows.getBytes(2)));
      }
    }
    return hashes;
  }

  private static long neverSealed(Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(NEVER_SEALED);
        ResultSet row = statement.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  private static Optional<ChainedEntry> entry(ResultSet rows, int from) throws SQLException {
    long id = rows.getLong(from);
    if (rows.wasNull()) {
      return Optional.empty();
    }
    return Optional.of(
        new ChainedEntry(
            id,
            rows.getObject(from + 1, OffsetDateTime.class).toInstant(),
            (Long) rows.getObject(from + 2),
            rows.getString(from + 3),
            rows.getString(from + 4),
            rows.getString(from + 5),
            rows.getString(from + 6),
            rows.getString(from + 7),
            rows.getString(from + 8),
            rows.getString(from + 9),
            rows.getString(from + 10)));
  }

  private static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
    connection.setAutoCommit(false);
    boolean done = false;
    try {
      T result = work.run();
      connection.commit();
      done = true;
      return result;
    } finally {
      if (!done) {
        connection.rollback();
      }
      connection.setAutoCommit(true);
    }
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private record Head(long position, String hash) {}

  /** Where connections come from: a pool of the server, or the driver itself. */
  public interface Connections {
    /** A connection that commits each statement by itself. */
    Connection open() throws SQLException;
  }

  /** What is done in one transaction. */
  private interface Work<T> {
    T run() throws SQLException;
  }
}
