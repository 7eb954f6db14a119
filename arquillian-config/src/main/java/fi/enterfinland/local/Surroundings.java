package fi.enterfinland.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the application's server needs around it: database, identity provider, mail catcher. */
public final class Surroundings implements AutoCloseable {
  private static final int DOCUMENT_KEY_BYTES = 32;
  private static final String REGISTER = "children.yaml";

  private final LocalSettings settings;
  private final People people = People.read();
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private Database database;
  private IdentityProvider identityProvider;
  private MailCatcher mailCatcher;

  private Surroundings(LocalSettings settings) {
    this.settings = settings;
  }

  /**
   * Starts everything but the server.
   *
   * @param fresh whether everything kept from earlier runs is deleted first
   * @throws StartFailure if something on the machine is in the way
   */
  public static Surroundings start(LocalSettings settings, boolean fresh) {
    settings.prepareHome();
    Surroundings surroundings = new Surroundings(settings);
    try {
      if (fresh) {
        surroundings.forget();
      }
      surroundings.database = Database.start(settings);
      surroundings.running.push(surroundings.database);
      surroundings.identityProvider = IdentityProvider.start(settings, surroundings.people);
      surroundings.running.push(surroundings.identityProvider);
      surroundings.mailCatcher = MailCatcher.start(settings);
      surroundings.running.push(surroundings.mailCatcher);
      return surroundings;
    } catch (StartFailure failure) {
      surroundings.close();
      throw failure;
    }
  }

  /** The database. */
  public Database database() {
    return database;
  }

  /** The identity provider. */
  public IdentityProvider identityProvider() {
    return identityProvider;
  }

  /** The mail catcher. */
  public MailCatcher mailCatcher() {
    return mailCatcher;
  }

  /** The people who can sign in. */
  public People people() {
    return people;
  }

  /** The register of guardians, as the server reads it. */
  public Path guardianRegister() {
    return settings.home().resolve(REGISTER);
  }

  /** The {@code EF_} settings that tie a server to these surroundings. */
  public Map<String, String> settings() {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("EF_ENVIRONMENT", "local");
    environment.put("EF_NODE", "local");
    environment.put("EF_PUBLIC_URL", settings.address());
    environment.put("EF_HTTP_PORT", port(Port.HTTP));
    environment.put("EF_MANAGEMENT_PORT", port(Port.MANAGEMENT));
    environment.put("EF_CORE_PORT", port(Port.CORE));
    environment.put("EF_AMQP_PORT", port(Port.AMQP));
    environment.put("EF_STOMP_PORT", port(Port.STOMP));
    environment.put("EF_SECURE_COOKIE", "false");
    environment.put("EF_DB_URL", database.url());
    environment.put("EF_DB_USER", database.account());
    environment.put("EF_DB_PASSWORD", database.account());
    environment.put("EF_SMTP_HOST", "localhost");
    environment.put("EF_SMTP_PORT", port(Port.MAIL));
    environment.put("EF_SMTP_STARTTLS", "false");
    environment.put("EF_CITIZEN_ISSUER", identityProvider.issuer("citizen"));
    environment.put("EF_CITIZEN_CLIENT_SECRET", "local");
    environment.put("EF_OFFICER_ISSUER", identityProvider.issuer("officer"));
    environment.put("EF_OFFICER_CLIENT_SECRET", "local");
    environment.put("EF_DOCUMENT_KEY", documentKey());
    environment.put("EF_INTEGRATION_USER", "case-system");
    environment.put("EF_INTEGRATION_PASSWORD", "case-system");
    environment.put("EF_FIGURES_TOKEN", "local");
    environment.put("EF_GUARDIAN_REGISTER", copied(REGISTER));
    environment.put("EF_BROKER_USERS", copied("broker-users.properties"));
    environment.put("EF_BROKER_ROLES", copied("broker-roles.properties"));
    environment.put("EF_LOG_CONSOLE_LEVEL", "OFF");
    environment.put("EF_LOG_FILE_LEVEL", "INFO");
    return environment;
  }

  @Override
  public void close() {
    while (!running.isEmpty()) {
      AtExit.close(running.pop());
    }
  }

  private String port(Port port) {
    return Integer.toString(settings.port(port));
  }

  /** A key of this machine's own, kept so that documents stay readable between runs. */
  private String documentKey() {
    Path file = settings.home().resolve("document.key");
    try {
      if (!Files.exists(file)) {
        byte[] key = new byte[DOCUMENT_KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Files.writeString(file, Base64.getEncoder().encodeToString(key));
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw settings.broken(file, e);
    }
  }

  private String copied(String resource) {
    Path file = settings.home().resolve(resource);
    try (InputStream content = Surroundings.class.getResourceAsStream(resource)) {
      Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
      return file.toString();
    } catch (IOException e) {
      throw settings.broken(file, e);
    }
  }

  private void forget() {
    Leftover.end(settings.home().resolve("server.pid"), "java");
    Leftover.end(settings.databaseFolder().resolve("postmaster.pid"), "postgres");
    try {
      ApplicationServer.deleteFolder(settings.databaseFolder());
      ApplicationServer.deleteFolder(settings.serverFolder());
      ApplicationServer.deleteFolder(settings.mailFolder());
      Files.deleteIfExists(settings.home().resolve("document.key"));
    } catch (IOException e) {
      throw new StartFailure(
          "The data in %s cannot be deleted: delete it yourself and start again."
              .formatted(settings.home()),
          e);
    }
  }
}
