package fi.enterfinland.document.job;

import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.document.gateway.DocumentStore;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Each night deletes the bytes that belong to no document: data that nobody needs is not kept. Two
 * nodes may do it at once; the second finds nothing.
 */
@Singleton
public class DocumentSweepJob {
  /** Longer than any upload takes from its first byte to its document. */
  private static final Duration GRACE = Duration.ofDays(1);

  private static final Logger LOG = System.getLogger(DocumentSweepJob.class.getName());

  @Inject private DocumentStore store;
  @Inject private SystemClock clock;

  /** Sweeps. */
  @Schedule(hour = "3", minute = "20", timezone = "Europe/Helsinki", persistent = false)
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void sweep() throws IOException {
    int deleted = store.sweep(clock.now().minus(GRACE));
    if (deleted > 0) {
      LOG.log(Level.INFO, "{0} contents without a document were deleted", deleted);
    }
  }
}
