package fi.enterfinland.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.gateway.DocumentStore;
import fi.enterfinland.document.model.FileKind;
import fi.enterfinland.document.model.StoredContent;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The document store on the real database with the real schema. */
class DocumentStoreIT {
  private static final String KEY_SETTING = "EF_DOCUMENT_KEY";
  private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);
  private static final long MEGABYTE = 1024 * 1024;

  private static EmbeddedPostgres postgres;
  private static DataSource database;
  private static DocumentStore store;

  @BeforeAll
  static void startDatabase() throws IOException {
    postgres = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofSeconds(60)).start();
    database = postgres.getPostgresDatabase();
    Flyway.configure().dataSource(database).locations("classpath:db/migration").load().migrate();
    System.setProperty(KEY_SETTING, KEY);
    store = new DocumentStore(database, new SystemClock());
  }

  @AfterAll
  static void stopDatabase() throws IOException {
    System.clearProperty(KEY_SETTING);
    postgres.close();
  }

  @BeforeEach
  void empty() throws SQLException {
    execute("delete from document");
    execute("delete from document_content");
  }

  @Test
  void the_largest_file_passes_through_a_heap_smaller_than_itself()
      throws IOException, InterruptedException {
    Path log = Path.of("target", "store-in-small-heap.log");
    ProcessBuilder small =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx24m",
            "-cp",
            System.getProperty("java.class.path"),
            StoreInSmallHeap.class.getName(),
            postgres.getJdbcUrl("postgres", "postgres"));
    small.environment().put(KEY_SETTING, KEY);
    Process process = small.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as("see " + log).isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void what_went_in_comes_out_and_lies_there_unreadable() throws IOException, SQLException {
    byte[] file = SampleFile.pdf(3 * MEGABYTE + 17, 1).readAllBytes();
    StoredContent stored = store.receive(new ByteArrayInputStream(file));
    var out = new ByteArrayOutputStream();
    store.writeTo(stored.id(), out);
    assertThat(out.toByteArray()).isEqualTo(file);
    assertThat(stored.kind()).isEqualTo(FileKind.PDF);
    assertThat(count("select count(*) from document_chunk")).isEqualTo(13);
    assertThat(
            count("select count(*) from document_chunk where position('%PDF'::bytea in bytes) > 0"))
        .isZero();
  }

  @Test
  void equal_bytes_lie_there_once_also_when_they_come_at_one_moment() throws Exception {
    int senders = 4;
    CyclicBarrier start = new CyclicBarrier(senders);
    Callable<StoredContent> sender =
        () -> {
          start.await();
          return store.receive(SampleFile.pdf(MEGABYTE, 2));
        };
    List<UUID> places = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(senders);
    try {
      for (Future<StoredContent> sent : pool.invokeAll(List.of(sender, sender, sender, sender))) {
        places.add(sent.get().id());
      }
    } catch (ExecutionException e) {
      throw new AssertionError("An equal content was refused", e.getCause());
    } finally {
      pool.shutdown();
    }
    assertThat(places).containsOnly(places.get(0));
    assertThat(count("select count(*) from document_content")).isOne();
    assertThat(count("select count(*) from document_chunk")).isEqualTo(4);
  }

  @Test
  void an_upload_that_breaks_off_leaves_nothing() throws SQLException {
    InputStream gone =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("The sender has gone");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("The sender has gone");
          }
        };
    assertThatThrownBy(() -> store.receive(SampleFile.breakingOff(2 * MEGABYTE, gone)))
        .isInstanceOf(IOException.class);
    assertThat(count("select count(*) from document_content")).isZero();
    assertThat(count("select count(*) from document_chunk")).isZero();
  }

  @Test
  void a_refused_file_leaves_nothing() throws SQLException {
    InputStream cut = SampleFile.breakingOff(2 * MEGABYTE, InputStream.nullInputStream());
    assertThatThrownBy(() -> store.receive(cut)).isInstanceOf(RuleViolation.class);
    assertThat(count("select count(*) from document_content")).isZero();
    assertThat(count("select count(*) from document_chunk")).isZero();
  }

  @Test
  void a_changed_chunk_is_not_given_out_as_the_document() throws IOException, SQLException {
    StoredContent stored = store.receive(SampleFile.pdf(MEGABYTE, 3));
    execute(
        "update document_chunk set bytes = set_byte(bytes, 100, get_byte(bytes, 100) # 1) where seq"
            + " = 2");
    assertThatThrownBy(() -> store.writeTo(stored.id(), OutputStream.nullOutputStream()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void a_content_not_received_to_its_end_cannot_be_read() throws SQLException {
    UUID half = UUID.randomUUID();
    begun(half, new SystemClock().now());
    assertThatThrownBy(() -> store.writeTo(half, OutputStream.nullOutputStream()))
        .isInstanceOf(IOException.class);
  }

  @Test
  void the_sweep_takes_old_bytes_of_nobody_and_nothing_else() throws IOException, SQLException {
    Instant now = new SystemClock().now();
    StoredContent kept = store.receive(SampleFile.pdf(5000, 4));
    StoredContent orphan = store.receive(SampleFile.pdf(6000, 5));
    document(kept);
    execute("update document_content set received_at = received_at - interval '2 days'");
    UUID brokenOff = UUID.randomUUID();
    begun(brokenOff, now.minus(Duration.ofDays(2)));
    UUID underWay = UUID.randomUUID();
    begun(underWay, now);

    assertThat(store.sweep(now.minus(Duration.ofDays(1)))).isEqualTo(2);

    store.writeTo(kept.id(), OutputStream.nullOutputStream());
    assertThatThrownBy(() -> store.writeTo(orphan.id(), OutputStream.nullOutputStream()))
        .isInstanceOf(IOException.class);
    assertThat(count("select count(*) from document_content where id = '" + underWay + "'"))
        .isOne();
  }

  @Test
  void an_orphan_sent_again_is_young_again() throws IOException, SQLException {
    StoredContent orphan = store.receive(SampleFile.pdf(6000, 5));
    execute("update document_content set received_at = received_at - interval '2 days'");
    assertThat(store.receive(SampleFile.pdf(6000, 5)).id()).isEqualTo(orphan.id());
    assertThat(store.sweep(new SystemClock().now().minus(Duration.ofDays(1)))).isZero();
  }

  private static void begun(UUID id, Instant at) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into document_content (id, key_id, received_at) values (?, 'k', ?)")) {
      insert.setObject(1, id);
      insert.setObject(2, at.atOffset(ZoneOffset.UTC));
      insert.executeUpdate();
    }
  }

  private static void document(StoredContent content) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                insert into document (id, application_number, purpose, slot, file_name, media_type,
                  size, sha256, content_id, added_at, version)
                values (gen_random_uuid(), 'EF-2026-0000123', 'ATTACHMENT', 'passport',
                  'passport.pdf', 'application/pdf', ?, ?, ?, now(), 1)
                """)) {
      insert.setLong(1, content.size());
      insert.setString(2, content.sha256());
      insert.setObject(3, content.id());
      insert.executeUpdate();
    }
  }

  private static long count(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
