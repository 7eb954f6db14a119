package fi.enterfinland.local.bench;

import fi.enterfinland.local.Database;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;

/** Requests a second, each beside its reference of right before and right after. */
final class Rates {
  /** Drafts begin here; one for each connection. */
  static final int DRAFTS = 5_000_001;

  /** Cases with a timeline begin here. */
  static final int CASES = 6_000_001;

  private static final int PAGE_CONNECTIONS = 16;
  private static final int TURNS = 4;

  /** A path is warm when it was so many times no quicker than before. */
  private static final int ENOUGH = 2;

  private static final double QUICKER = 1.03;

  private final Effort effort;
  private final int port;
  private final Database database;
  private final List<SignedInSession> sessions;
  private final Set<String> warm = new HashSet<>();

  Rates(Effort effort, int port, Database database, List<SignedInSession> sessions) {
    this.effort = effort;
    this.port = port;
    this.database = database;
    this.sessions = sessions;
  }

  /** Saving answers, beside a hello and an upsert one after the other. */
  Row autosave(int connections, double wanted) {
    return beside(
        "autosave, %d connections (reference: hello + upsert)".formatted(connections),
        wanted,
        () -> {
          double hello =
              reference("hello", connections, i -> HttpLoad.getting(port, "/bench/hello", ""));
          double upsert = reference("upsert", connections, i -> Upsert.into(database, i));
          return 1 / (1 / hello + 1 / upsert);
        },
        () -> saved(connections));
  }

  private double saved(int connections) {
    Map<String, Saving> savings = new ConcurrentHashMap<>();
    double rate =
        measured(
            "autosave",
            connections,
            i -> {
              String number = BenchData.number(DRAFTS + i);
              Saving saving = new Saving(port, number, sessions.get(i));
              savings.put(number, saving);
              return HttpLoad.of(port, saving);
            });
    try (Connection connection = database.connect()) {
      if (!Saving.allStand(connection, savings)) {
        throw new IllegalStateException("What was answered as saved does not stand");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return rate;
  }

  /**
   * Signing in with a password on as many connections as there are processors, beside the check of
   * the password alone.
   */
  Row signIn(PasswordSignIn person, double wanted) {
    int threads = Runtime.getRuntime().availableProcessors();
    return beside(
        "sign-in with a password (reference: its hash)",
        wanted,
        () -> reference("hash", threads, i -> person.hashing()),
        () -> measured("sign-in", threads, i -> person.signingIn()));
  }

  /** The page of a case, beside a minimal page of PrimeFaces. */
  Row casePage(double wanted) {
    return page("case page", wanted, i -> "/my/case/" + BenchData.number(CASES + i));
  }

  /** A long section of a draft, beside a minimal page of PrimeFaces. */
  Row section(double wanted) {
    return page(
        "form section, 43 questions",
        wanted,
        i -> "/my/draft/" + BenchData.number(DRAFTS + i) + "/family");
  }

  private Row page(String what, double wanted, IntFunction<String> paths) {
    return beside(
        what + " (reference: minimal PrimeFaces page)",
        wanted,
        () ->
            reference(
                "PrimeFaces",
                PAGE_CONNECTIONS,
                i -> HttpLoad.getting(port, "/bench/minimal.xhtml", minimalSession())),
        () ->
            measured(
                what,
                PAGE_CONNECTIONS,
                i -> HttpLoad.getting(port, paths.apply(i), sessions.get(i).cookies())));
  }

  /** The minimal page keeps its state in a session, which a browser would have. */
  private String minimalSession() throws IOException {
    try (HttpConnection connection = new HttpConnection(port)) {
      connection.exchange(HttpLoad.get(port, "/bench/minimal.xhtml", "", ""));
      String head = connection.head();
      int cookie = head.indexOf("Set-Cookie: ") + "Set-Cookie: ".length();
      return head.substring(cookie, head.indexOf(';', cookie));
    }
  }

  /**
   * Takes turns, so that a machine that is quicker or slower for some seconds is so for both:
   * before and after each measurement there is one of the reference.
   */
  private static Row beside(
      String what, double wanted, DoubleSupplier reference, DoubleSupplier measured) {
    double references = reference.getAsDouble();
    double figures = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      figures += measured.getAsDouble();
      references += reference.getAsDouble();
    }
    return Row.share(what, figures / TURNS, references / (TURNS + 1), wanted);
  }

  private double reference(String path, int connections, Load.Workers workers) {
    return rate(path, connections, workers, effort.reference());
  }

  private double measured(String path, int connections, Load.Workers workers) {
    return rate(path, connections, workers, effort.measure());
  }

  private double rate(String path, int connections, Load.Workers workers, Duration time) {
    if (warm.add(path)) {
      warmUp(connections, workers);
    }
    return Load.perSecond(connections, workers, effort.warmUp(), time);
  }

  /**
   * Loads a path until it becomes no quicker: on two processors the compiler shares them with the
   * server and with what loads it, and needs minutes when the machine is slow.
   */
  private void warmUp(int connections, Load.Workers workers) {
    double best = 0;
    int noQuicker = 0;
    for (int i = 0; i < effort.mostWarmUps() && noQuicker < ENOUGH; i++) {
      double rate = Load.perSecond(connections, workers, Duration.ZERO, effort.firstWarmUp());
      noQuicker = rate > best * QUICKER ? 0 : noQuicker + 1;
      best = Math.max(best, rate);
    }
  }
}
