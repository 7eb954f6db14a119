package fi.enterfinland.document.gateway;

import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.gateway.ContentStream.Received;
import fi.enterfinland.document.model.StoredContent;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Where the bytes of documents lie: in PostgreSQL, encrypted chunk by chunk, once for equal bytes.
 *
 * <p>Nothing is held while the other side is slow: a connection is taken for each chunk and given
 * back, on the datasource without JTA. A content counts only from the moment its digest is written,
 * after its last chunk; before that nobody can find it, and it is a document only once a row in
 * {@code document} points to it. What fails on the way is taken out at once, what a killed server
 * left behind by {@link #sweep}. {@code docs/adr/0005-document-store.md} says why.
 */
@ApplicationScoped
public class DocumentStore {
  @Resource(lookup = "java:jboss/datasources/EnterFinlandPlainDS")
  private DataSource dataSource;

  private SystemClock clock;
  private volatile DocumentKeys keys;

  /** For the container's proxy. */
  protected DocumentStore() {}

  /** Stores in the server's database, under the keys of the settings. */
  @Inject
  public DocumentStore(SystemClock clock) {
    this.clock = clock;
  }

  /** Stores in another database, under the keys of the settings. */
  public DocumentStore(DataSource dataSource, SystemClock clock) {
    this(clock);
    this.dataSource = dataSource;
  }

  /**
   * Takes in one content to its end.
   *
   * @param content is read, not closed
   * @return the content, whole and committed, or the equal one that lay here already
   * @throws fi.enterfinland.common.model.RuleViolation as soon as it cannot be accepted
   * @throws IOException if it cannot be read or stored; then nothing of it stays
   */
  public StoredContent receive(InputStream content) throws IOException {
    UUID id = UUID.randomUUID();
    ContentTable table = new ContentTable(dataSource);
    String keyId = keys().currentId();
    table.begin(id, keyId, clock.now());
    try {
      Received received =
          new ContentStream(new ChunkSeal(keys().key(keyId), id))
              .receive(content, (seq, chunk) -> table.put(id, seq, chunk));
      UUID place = table.finish(id, received, clock.now());
      return new StoredContent(place, received.kind(), received.size(), received.sha256());
    } catch (IOException | RuntimeException failure) {
      try {
        table.drop(id);
      } catch (IOException another) {
        failure.addSuppressed(another);
      }
      throw failure;
    }
  }

  /**
   * Writes a content out, decrypted, chunk by chunk.
   *
   * @param out is written to, not closed
   * @throws IOException if it is not there, was changed, or the other side has gone; whoever got
   *     all of it got the right bytes
   */
  public void writeTo(UUID contentId, OutputStream out) throws IOException {
    ContentTable table = new ContentTable(dataSource);
    ContentTable.Whole whole = table.whole(contentId);
    new ContentStream(new ChunkSeal(keys().key(whole.keyId()), contentId))
        .writeTo(out, whole.chunks(), whole.sha256(), seq -> table.get(contentId, seq));
  }

  /**
   * Deletes what no document points to: uploads that broke off with the server, and the content of
   * documents removed from drafts.
   *
   * @param receivedBefore keeps what is younger, which may be on its way to becoming a document
   * @return how many contents were deleted
   */
  public int sweep(Instant receivedBefore) throws IOException {
    return new ContentTable(dataSource).sweep(receivedBefore);
  }

  private DocumentKeys keys() {
    // Read at first use, so that a server without the setting starts and says what it lacks.
    DocumentKeys known = keys;
    if (known == null) {
      known = DocumentKeys.ofSettings();
      keys = known;
    }
    return known;
  }
}
