package fi.enterfinland.document;

import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.gateway.DocumentStore;
import fi.enterfinland.document.model.FileInspector;
import fi.enterfinland.document.model.StoredContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.postgresql.ds.PGSimpleDataSource;

/** A process of its own, with less memory than the file it stores and fetches has bytes. */
final class StoreInSmallHeap {
  private StoreInSmallHeap() {}

  /**
   * Fails unless the largest accepted file comes out as it went in.
   *
   * @param arguments address of the database
   */
  public static void main(String[] arguments) throws IOException, GeneralSecurityException {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(arguments[0]);
    DocumentStore store = new DocumentStore(database, new SystemClock());
    MessageDigest in = MessageDigest.getInstance("SHA-256");
    MessageDigest out = MessageDigest.getInstance("SHA-256");
    StoredContent stored;
    try (InputStream file = new DigestInputStream(SampleFile.pdf(FileInspector.MAX_BYTES, 7), in)) {
      stored = store.receive(file);
    }
    try (OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), out)) {
      store.writeTo(stored.id(), sink);
    }
    byte[] sent = in.digest();
    if (!Arrays.equals(sent, out.digest())
        || !stored.sha256().equals(HexFormat.of().formatHex(sent))
        || stored.size() != FileInspector.MAX_BYTES) {
      throw new IllegalStateException("What came out is not what went in");
    }
  }
}
