package fi.enterfinland.application.service;

import fi.enterfinland.application.service.WaitingSave.Place;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * The saves that wait to be written, and which of them are written together when. A thread that
 * asks gets all there are, if nobody else is writing. While somebody is, it gets them only once
 * they are a crowd or one of them has waited too long: two threads that take whatever there is get
 * half a group each, and pay two commits for what one would have done.
 *
 * <p>A group never holds the same question of the same draft twice; the later one stays for the
 * next group.
 */
final class WaitingSaves {
  private static final int CROWD = 8;
  private static final int SAVES_IN_A_GROUP = 64;
  private static final int ANSWERS_IN_A_GROUP = 1_000;
  private static final int SAVES_WAITING = 4_000;

  private final Duration pause;
  private final Deque<WaitingSave> queue = new ArrayDeque<>();

  /** Threads that have a group and did not come back yet. */
  private int writing;

  /** Whether a thread for which there is nothing yet looks again after a pause. */
  private boolean watched;

  private boolean closed;

  /**
   * Holds none yet.
   *
   * @param pause how long a save waits for the thread that writes already, and how long one that
   *     cannot be written at the moment is put off
   */
  WaitingSaves(Duration pause) {
    this.pause = pause;
  }

  /** Takes in a save, unless there are too many or no more are taken. */
  synchronized boolean add(WaitingSave save) {
    if (closed || queue.size() >= SAVES_WAITING) {
      return false;
    }
    queue.addLast(save);
    wakeWriter();
    return true;
  }

  /** Takes back a save that cannot be written at the moment, unless no more are taken. */
  synchronized boolean putOff(WaitingSave save) {
    if (closed) {
      return false;
    }
    save.putOff(System.nanoTime() + pause.toNanos());
    queue.addLast(save);
    return true;
  }

  /**
   * Waits for the next group of the calling thread; {@link #written} must follow.
   *
   * @return empty once no more are taken and none is left
   */
  synchronized List<WaitingSave> next() throws InterruptedException {
    while (true) {
      List<WaitingSave> group = isWorthWriting() ? due() : List.of();
      if (!group.isEmpty()) {
        writing++;
        wakeWriter();
        return group;
      }
      if (!queue.isEmpty()) {
        watched = true;
        try {
          wait(pause.toMillis());
        } finally {
          watched = false;
        }
      } else if (closed) {
        return group;
      } else {
        wait();
      }
    }
  }

  /** The calling thread has written its group. */
  synchronized void written() {
    writing--;
  }

  /** Takes no more saves. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Gives up those that are left. */
  synchronized List<WaitingSave> abandon() {
    List<WaitingSave> left = List.copyOf(queue);
    queue.clear();
    return left;
  }

  /** A thread that only watches is left asleep until it is needed: waking it costs a processor. */
  private void wakeWriter() {
    if (!queue.isEmpty() && (isWorthWriting() || !watched)) {
      notify();
    }
  }

  /** Whether one more thread should write than those that do already. */
  private boolean isWorthWriting() {
    return writing == 0
        || closed
        || queue.size() >= CROWD
        || (!queue.isEmpty() && queue.peekFirst().isDueFor(pause, System.nanoTime()));
  }

  /** Takes from the queue what can be written together now. */
  private List<WaitingSave> due() {
    List<WaitingSave> group = new ArrayList<>();
    Set<Place> places = new HashSet<>();
    long now = System.nanoTime();
    Iterator<WaitingSave> waiting = queue.iterator();
    while (waiting.hasNext()
        && group.size() < SAVES_IN_A_GROUP
        && places.size() < ANSWERS_IN_A_GROUP) {
      WaitingSave next = waiting.next();
      if (next.isDueFor(Duration.ZERO, now) && next.places().stream().noneMatch(places::contains)) {
        places.addAll(next.places());
        group.add(next);
        waiting.remove();
      }
    }
    return group;
  }
}
