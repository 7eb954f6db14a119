package fi.enterfinland.document.gateway;

import fi.enterfinland.document.gateway.ContentStream.Received;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The tables {@code document_content} and {@code document_chunk}: one statement, one connection,
 * one commit each. What the database refuses comes out as an {@link IOException}.
 */
final class ContentTable {
  private static final String UNIQUE_VIOLATION = "23505";

  /** Another upload of equal bytes may finish, or be swept, between two looks. */
  private static final int LOOKS = 3;

  /**
   * A content that is whole.
   *
   * @param keyId name of the key it was encrypted with
   * @param chunks how many chunks it has
   * @param sha256 digest of the plain bytes
   */
  record Whole(String keyId, int chunks, String sha256) {}

  private interface Work<T> {
    T with(PreparedStatement statement) throws SQLException;
  }

  private final DataSource dataSource;

  ContentTable(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  void begin(UUID id, String keyId, Instant now) throws IOException {
    perform(
        "insert into document_content (id, key_id, received_at) values (?, ?, ?)",
        statement -> {
          statement.setObject(1, id);
          statement.setString(2, keyId);
          statement.setObject(3, utc(now));
          return statement.executeUpdate();
        });
  }

  void put(UUID id, int seq, byte[] chunk) throws IOException {
    perform(
        "insert into document_chunk (content_id, seq, bytes) values (?, ?, ?)",
        statement -> {
          statement.setObject(1, id);
          statement.setInt(2, seq);
          statement.setBytes(3, chunk);
          return statement.executeUpdate();
        });
  }

  /**
   * Makes a content count, or gives up its chunks for those of an equal one.
   *
   * @return where the bytes lie from now on
   */
  UUID finish(UUID id, Received received, Instant now) throws IOException {
    for (int look = 0; look < LOOKS; look++) {
      Optional<UUID> equal = freshen(received.sha256(), now);
      if (equal.isPresent()) {
        drop(id);
        return equal.get();
      }
      if (complete(id, received, now)) {
        return id;
      }
    }
    throw new IOException("Content " + received.sha256() + " could not be finished");
  }

  /** Finds an equal content and makes it young, so that no sweep takes it before its document. */
  private Optional<UUID> freshen(String sha256, Instant now) throws IOException {
    return perform(
        "update document_content set received_at = ? where sha256 = ? returning id",
        statement -> {
          statement.setObject(1, utc(now));
          statement.setString(2, sha256);
          try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
          }
        });
  }

  private boolean complete(UUID id, Received received, Instant now) throws IOException {
    return perform(
        "update document_content set sha256 = ?, size = ?, chunks = ?, received_at = ? where id ="
            + " ?",
        statement -> {
          statement.setString(1, received.sha256());
          statement.setLong(2, received.size());
          statement.setInt(3, received.chunks());
          statement.setObject(4, utc(now));
          statement.setObject(5, id);
          try {
            return statement.executeUpdate() == 1;
          } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
              return false;
            }
            throw e;
          }
        });
  }

  void drop(UUID id) throws IOException {
    perform(
        "delete from document_content where id = ?",
        statement -> {
          statement.setObject(1, id);
          return statement.executeUpdate();
        });
  }

  Whole whole(UUID id) throws IOException {
    return perform(
            "select key_id, chunks, sha256 from document_content"
                + " where id = ? and sha256 is not null",
            statement -> {
              statement.setObject(1, id);
              try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                    ? Optional.of(new Whole(rows.getString(1), rows.getInt(2), rows.getString(3)))
                    : Optional.<Whole>empty();
              }
            })
        .orElseThrow(() -> new IOException("Content " + id + " is not in the store"));
  }

  byte[] get(UUID id, int seq) throws IOException {
    return perform(
            "select bytes from document_chunk where content_id = ? and seq = ?",
            statement -> {
              statement.setObject(1, id);
              statement.setInt(2, seq);
              try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.<byte[]>empty();
              }
            })
        .orElseThrow(() -> new IOException("Chunk " + seq + " of content " + id + " is missing"));
  }

  int sweep(Instant receivedBefore) throws IOException {
    return perform(
        """
        delete from document_content c
        where c.received_at < ?
          and not exists (select from document d where d.content_id = c.id)
          and not exists (select from mandate_paper p where p.content_id = c.id)
        """,
        statement -> {
          statement.setObject(1, utc(receivedBefore));
          return statement.executeUpdate();
        });
  }

  private <T> T perform(String sql, Work<T> work) throws IOException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      return work.with(statement);
    } catch (SQLException e) {
      throw new IOException("The document store does not answer", e);
    }
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
