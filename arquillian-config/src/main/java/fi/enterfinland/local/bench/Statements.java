package fi.enterfinland.local.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How many statements pages and saves send, and whether a page sends more when it shows more. */
final class Statements {
  private static final int WARM_UPS = 60;
  private static final int REPETITIONS = 101;

  private final int port;
  private final StatementLog log;
  private final List<String> told = new ArrayList<>();

  Statements(int port, StatementLog log) {
    this.port = port;
    this.log = log;
  }

  /** Statements of one save. */
  Row save(String number, SignedInSession session)
      throws IOException, SQLException, InterruptedException {
    Saving saving = new Saving(port, number, session);
    try (HttpConnection connection = new HttpConnection(port)) {
      double count = count("autosave", connection, saving);
      return Row.atMost("statements of one autosave", count, "", 1);
    }
  }

  /** Statements of a page. */
  double page(String path, SignedInSession session)
      throws IOException, SQLException, InterruptedException {
    byte[] request = HttpLoad.get(port, path, session.cookies(), "");
    try (HttpConnection connection = new HttpConnection(port)) {
      return count(path, connection, () -> request);
    }
  }

  /** How long a page takes, in seconds: the median of many, one after the other. */
  double median(String path, SignedInSession session) throws IOException {
    byte[] request = HttpLoad.get(port, path, session.cookies(), "");
    double[] seconds = new double[REPETITIONS];
    try (HttpConnection connection = new HttpConnection(port)) {
      for (int i = -WARM_UPS; i < REPETITIONS; i++) {
        long begun = System.nanoTime();
        int status = connection.exchange(request);
        if (status / 100 != 2) {
          throw new IOException(path + " answered " + status);
        }
        if (i >= 0) {
          seconds[i] = (System.nanoTime() - begun) / 1e9;
        }
      }
    }
    Arrays.sort(seconds);
    return seconds[REPETITIONS / 2];
  }

  /** Every statement counted, with how often it was sent, page by page. */
  List<String> told() {
    return told;
  }

  private double count(String what, HttpConnection connection, Supplier<byte[]> requests)
      throws IOException, SQLException, InterruptedException {
    Map<String, Long> counts =
        log.count(
            () -> {
              int status = connection.exchange(requests.get());
              if (status / 100 != 2) {
                throw new IOException(what + " answered " + status);
              }
            });
    counts.forEach((statement, count) -> told.add(what + ": " + count + " x " + statement));
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
