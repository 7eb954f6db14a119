package fi.enterfinland.outside;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.ShippedServerTest;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.local.bench.StatementLog;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What signing in with a password asks of the database, counted in the database's own log. */
@RunAsClient
class SignInStatementsIT extends ShippedServerTest {
  private static final long MOST = 4;

  /** Each takes as long as its hash. */
  private static final int TIMES = 4;

  /**
   * The account, the session with the device, the audit trail: fewer would mean none was counted.
   */
  private static final long LEAST = 3;

  /** While passwords are hashed, what runs by the clock asks the database too. */
  private static final Pattern OF_SIGN_IN =
      Pattern.compile(
          "(?is)(?!.*\\baudit_unsealed\\b)(.*\\baccount(_\\w+)?\\b.*|insert into"
              + " (audit_entry|notice_mail)\\b.*|.*nextval.*)");

  @Test
  void signing_in_with_a_password_takes_four_statements_at_most() throws Exception {
    PasswordAccount account = PasswordAccount.of("counted@example.com");
    AtomicReference<String> device = new AtomicReference<>();
    Map<String, Long> known = count(account, device);
    known.keySet().removeIf(statement -> !OF_SIGN_IN.matcher(statement).matches());
    assertThat(known.values().stream().mapToLong(Long::longValue).sum())
        .as("with a known browser: %s", known)
        .isBetween(LEAST, MOST);
  }

  private static Map<String, Long> count(PasswordAccount account, AtomicReference<String> device)
      throws Exception {
    StatementLog log =
        new StatementLog(
            TestEnvironment.get().surroundings().database(), TestEnvironment.get().databaseLog());
    return log.count(TIMES, () -> signIn(account, device));
  }

  private static void signIn(PasswordAccount account, AtomicReference<String> device)
      throws IOException {
    WebClient client = new WebClient(TestEnvironment.get().address(), "10.7.20.1");
    if (device.get() != null) {
      client.plantCookie("ef-device", device.get());
    }
    try {
      account.signIn(client);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(stopped);
    }
    device.set(client.cookieHeader().replaceAll(".*ef-device=([^;]*).*", "$1"));
  }
}
