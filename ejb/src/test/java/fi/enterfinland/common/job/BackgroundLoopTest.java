package fi.enterfinland.common.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.time.Duration;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BackgroundLoopTest {
  private static final Duration NEVER = Duration.ofHours(1);

  private final AtomicInteger times = new AtomicInteger();
  private final Semaphore done = new Semaphore(0);

  @Test
  void what_is_told_to_end_works_no_more() {
    BackgroundLoop loop = BackgroundLoop.start("test", new Threads(), NEVER, this::work);
    loop.stop();
    assertThat(times).hasValue(0);
    assertThat(loop.isStopping()).isTrue();
  }

  @Test
  void each_waking_has_the_work_done() throws InterruptedException {
    BackgroundLoop loop = BackgroundLoop.start("test", new Threads(), NEVER, this::work);
    loop.wake();
    assertThat(done.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    loop.wake();
    assertThat(done.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    loop.stop();
    assertThat(times).hasValue(2);
  }

  @Test
  void what_fails_is_done_again_without_being_woken() throws InterruptedException {
    BackgroundLoop loop =
        BackgroundLoop.start(
            "test",
            new Threads(),
            Duration.ofMillis(1),
            () -> {
              work();
              throw new IllegalStateException("On purpose");
            });
    assertThat(done.tryAcquire(2, 20, TimeUnit.SECONDS)).isTrue();
    loop.stop();
  }

  private void work() {
    times.incrementAndGet();
    done.release();
  }

  private static final class Threads implements ManagedThreadFactory {
    @Override
    public Thread newThread(Runnable work) {
      return new Thread(work);
    }

    @Override
    public ForkJoinWorkerThread newThread(ForkJoinPool pool) {
      return ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    }
  }
}
