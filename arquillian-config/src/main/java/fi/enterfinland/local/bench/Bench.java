package fi.enterfinland.local.bench;

import fi.enterfinland.local.ApplicationServer;
import fi.enterfinland.local.Database;
import fi.enterfinland.local.LocalSettings;
import fi.enterfinland.local.Person;
import fi.enterfinland.local.Port;
import fi.enterfinland.local.Surroundings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code mvn -Pbench}: starts the environment on free ports and an empty data folder, measures,
 * prints the table and writes {@code bench.json}. A measurement that breaks ends it with an error
 * at once, a target that is missed at the end; only the quick run judges nothing. What each line
 * means: {@code docs/operations.md}.
 */
public final class Bench {
  /** System property: folder for the data of the run and for what it found. */
  public static final String FOLDER = "bench.folder";

  private static final int MANY_SESSIONS = 64;
  private static final int FEW_CASES = 16;
  private static final int MANY_CASES = 300;

  /** Cases of somebody who acts for many. */
  private static final int CLIENTS = 5_000;

  private static final int FEW_CLIENTS = 50;
  private static final int MESSAGE_CASES = 8_000_001;

  private final PrintStream out;
  private final Effort effort = Effort.chosen();
  private final LocalSettings settings;
  private final Set<Part> parts = Part.chosen();
  private final Table table = new Table();
  private final List<SignedInSession> sessions = new ArrayList<>();

  private Bench(PrintStream out, LocalSettings settings) {
    this.out = out;
    this.settings = settings;
  }

  /** Measures everything. */
  public static void main(String[] arguments)
      throws IOException, SQLException, InterruptedException {
    Path folder = Path.of(System.getProperty(FOLDER, "target"));
    Bench bench =
        new Bench(System.out, LocalSettings.onFreePorts(folder.resolve("bench-environment")));
    try (Surroundings surroundings = Surroundings.start(bench.settings, true)) {
      ApplicationServer.start(bench.settings, surroundings.settings(), List.of()).close();
      Boot boot = Boot.start(bench.settings, surroundings);
      bench.boot(boot);
      bench.measure(surroundings);
      boot.server().close();
    }
    bench.report(folder.resolve("bench.json"));
    bench.judge();
  }

  private void boot(Boot boot) {
    add(Row.atMost("boot to first page", boot.seconds(), "s", 9));
    add(Row.atMost("resident memory after boot", boot.residentMegabytes(), "MB", 600));
  }

  private void measure(Surroundings surroundings)
      throws IOException, SQLException, InterruptedException {
    int port = settings.port(Port.HTTP);
    Database database = surroundings.database();
    Person applicant = surroundings.people().all().get(0);
    BenchWar.deploy(settings);
    for (int i = 0; i < MANY_SESSIONS; i++) {
      sessions.add(SignedInSession.begin(settings.address(), applicant));
    }
    try (Connection connection = database.connect()) {
      BenchData data = BenchData.of(connection, applicant.subject());
      data.drafts(Rates.DRAFTS, MANY_SESSIONS);
      data.cases(Rates.CASES, FEW_CASES);
      if (parts.contains(Part.WIRE)) {
        wire(port);
      }
      if (parts.contains(Part.STATEMENTS)) {
        statements(surroundings, data);
      }
      data.settle();
      Rates rates = new Rates(effort, port, database, sessions);
      if (parts.contains(Part.AUTOSAVE)) {
        autosave(rates, database);
      }
      if (parts.contains(Part.PAGES)) {
        pages(rates);
      }
      // So few a second do not warm up a server: the pages have done it.
      if (parts.contains(Part.SIGN_IN)) {
        add(rates.signIn(PasswordSignIn.prepare(port, connection), 0.8));
      }
      if (parts.contains(Part.MESSAGES)) {
        messages(new Messages(port, connection), data);
      }
    }
  }

  private void wire(int port) throws IOException {
    add(Row.atMost("start page over the wire", kilobytes(port, "/", ""), "kB", 60));
    String section = "/my/draft/" + BenchData.number(Rates.DRAFTS) + "/family";
    double bytes = kilobytes(port, section, sessions.get(0).cookies());
    add(Row.atMost("form section over the wire", bytes, "kB", 280));
  }

  private static double kilobytes(int port, String path, String cookies) throws IOException {
    return Wire.bytesOf(port, path, cookies) / 1000.0;
  }

  private void statements(Surroundings surroundings, BenchData data)
      throws IOException, SQLException, InterruptedException {
    Statements statements =
        new Statements(
            settings.port(Port.HTTP),
            new StatementLog(surroundings.database(), settings.home().resolve("database.log")));
    Person officer =
        surroundings.people().all().stream()
            .filter(person -> person.issuer().equals("officer"))
            .findFirst()
            .orElseThrow();
    SignedInSession own = sessions.get(0);
    SignedInSession office = SignedInSession.begin(settings.address(), officer);
    String draft = BenchData.number(Rates.DRAFTS);
    add(statements.save(draft, own));
    String casePage = "/my/case/" + BenchData.number(Rates.CASES);
    add(Row.atMost("statements of the case page", statements.page(casePage, own), "", 1));
    String section = "/my/draft/" + draft + "/family";
    add(Row.atMost("statements of the form section", statements.page(section, own), "", 3));
    double fewOwn = statements.page("/my", own);
    double fewOffice = statements.page("/office", office);
    data.cases(Rates.CASES + FEW_CASES, MANY_CASES - FEW_CASES);
    add(
        Row.atMost(
            "statements of my cases, %d cases (%d: at most)".formatted(MANY_CASES, FEW_CASES),
            statements.page("/my", own),
            "",
            fewOwn));
    add(
        Row.atMost(
            "statements of the officers' queue, likewise",
            statements.page("/office", office),
            "",
            fewOffice));
    data.cases(Rates.CASES + MANY_CASES, CLIENTS - MANY_CASES);
    add(
        Row.atMost(
            "statements of my cases, %d clients".formatted(CLIENTS),
            statements.page("/my", own),
            "",
            4));
    counsel(surroundings, statements, data);
    statements.told().forEach(out::println);
  }

  /** The list of somebody who acts for clients: as quick with thousands as with some. */
  private void counsel(Surroundings surroundings, Statements statements, BenchData data)
      throws IOException, SQLException, InterruptedException {
    Person person = surroundings.people().named("Anders Sundblom");
    SignedInSession session = SignedInSession.begin(settings.address(), person);
    BenchData clients = data.of(person.subject());
    clients.profile();
    clients.clients(Rates.CASES, FEW_CLIENTS);
    double few = statements.median("/counsel", session);
    clients.clients(Rates.CASES + FEW_CLIENTS, CLIENTS - FEW_CLIENTS);
    add(
        Row.atMost(
            "statements of counsel's list, %d clients".formatted(CLIENTS),
            statements.page("/counsel", session),
            "",
            5));
    add(
        Row.atMost(
            "time of counsel's list, %d clients to %d".formatted(CLIENTS, FEW_CLIENTS),
            statements.median("/counsel", session) / few,
            "",
            1.2));
  }

  private void autosave(Rates rates, Database database) throws SQLException {
    Upsert.prepare(database);
    add(rates.autosave(16, 0.5));
    add(rates.autosave(64, 0.5));
  }

  private void pages(Rates rates) {
    add(rates.casePage(0.4));
    add(rates.section(0.2));
  }

  private void messages(Messages messages, BenchData data)
      throws IOException, SQLException, InterruptedException {
    int count = effort.messages();
    data.cases(MESSAGE_CASES, (effort.messageWarmUps() + 1) * count);
    for (int i = 0; i < effort.messageWarmUps(); i++) {
      reference(messages, count);
      messages.supplements(MESSAGE_CASES + i * count, count);
      messages.relayed(count);
    }
    double before = reference(messages, count);
    double supplements =
        messages.supplements(MESSAGE_CASES + effort.messageWarmUps() * count, count);
    double between = reference(messages, count);
    double relayed = messages.relayed(count);
    double after = reference(messages, count);
    add(
        Row.share(
            "supplement messages to requests (reference: broker)",
            supplements,
            (before + between) / 2,
            0.35));
    add(Row.share("relay of the ledger (reference: broker)", relayed, (between + after) / 2, 1.5));
    messages.drained(count, false);
    add(Row.plain("broker alone, bean outside transactions", messages.drained(count, false), "/s"));
    messages.received(count / 5, true);
    add(
        Row.plain(
            "broker alone, one receiver, a commit for each message",
            messages.received(count / 5, true),
            "/s"));
    messages.received(count, false);
    add(
        Row.plain(
            "broker alone, one receiver, nothing waited for",
            messages.received(count, false),
            "/s"));
  }

  /**
   * The broker alone: a listener that loses no message when the server is killed, and does nothing.
   */
  private static double reference(Messages messages, int count) throws IOException {
    return messages.drained(count, true);
  }

  private void add(Row row) {
    table.add(row);
    out.println(row.line());
  }

  private void report(Path file) throws IOException {
    out.println();
    table.lines().forEach(out::println);
    out.println();
    Files.writeString(file, table.json(Instant.now()));
    out.println("Written to " + file.toAbsolutePath().normalize());
  }

  private void judge() {
    List<String> missed = table.missed();
    if (effort.judged() && !missed.isEmpty()) {
      throw new TargetMissedException(missed);
    }
  }
}
