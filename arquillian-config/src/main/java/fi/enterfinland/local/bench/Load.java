package fi.enterfinland.local.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work done over and over by several threads at once, each for itself. */
final class Load {
  private Load() {}

  /** One thread's work. */
  interface Worker extends AutoCloseable {
    /** Does it once; whatever is thrown fails the bench. */
    void once() throws Exception;

    @Override
    default void close() throws IOException, SQLException {}
  }

  /** Makes the worker of each thread. */
  interface Workers {
    /** The worker of the thread with this index. */
    Worker worker(int index) throws Exception;
  }

  /**
   * Works for a while without counting, then for a while with.
   *
   * @return how often a second it was done
   */
  static double perSecond(int threads, Workers workers, Duration warmUp, Duration measure) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      long begin = System.nanoTime() + warmUp.toNanos();
      long end = begin + measure.toNanos();
      List<Future<Long>> counts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int index = i;
        counts.add(executor.submit(() -> count(workers, index, begin, end)));
      }
      long all = 0;
      for (Future<Long> count : counts) {
        all += count.get();
      }
      return all * 1e9 / measure.toNanos();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The load broke", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      executor.shutdownNow();
    }
  }

  private static long count(Workers workers, int index, long begin, long end) throws Exception {
    try (Worker worker = workers.worker(index)) {
      long count = 0;
      long now = System.nanoTime();
      while (now < end) {
        worker.once();
        now = System.nanoTime();
        if (now >= begin && now < end) {
          count++;
        }
      }
      return count;
    }
  }
}
