package fi.enterfinland.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.harness.ShippedServerTest;
import fi.enterfinland.harness.TestEnvironment;
import fi.enterfinland.messages.CaseRows;
import fi.enterfinland.outside.PasswordAccount;
import fi.enterfinland.outside.WebClient;
import fi.enterfinland.outside.WebClient.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * Attacks on the way in: each is refused in words that tell nothing, is written down, and leaves
 * the honest person unharmed. Every test comes from network addresses of its own.
 */
@RunAsClient
class AbuseIT extends ShippedServerTest {
  private static final int TEN_THOUSAND = 10_000;
  private static final int AT_ONCE = 16;
  private static final String SLOWED = "too many attempts";
  private static final String WRONG = "do not belong together";

  private static WebClient from(String address) {
    WebClient client = new WebClient(TestEnvironment.get().address(), address);
    client.plantCookie("ef-language", "en");
    return client;
  }

  private static boolean isSignedIn(Page answer) {
    return answer.location().filter(place -> place.endsWith("/my")).isPresent();
  }

  @Test
  void guessing_at_a_password_is_slowed_down_but_the_owner_comes_in() throws Exception {
    PasswordAccount account = PasswordAccount.of("guessed@example.com");
    WebClient owner = from("10.7.10.1");
    assertThat(isSignedIn(account.signIn(owner))).isTrue();

    WebClient thief = from("10.7.10.2");
    for (int guess = 0; guess < 10; guess++) {
      assertThat(thief.signIn(account.email(), "guess number " + guess).body()).contains(WRONG);
    }
    Page slowed = thief.signIn(account.email(), account.password());
    assertThat(slowed.status()).isEqualTo(429);
    assertThat(slowed.body()).contains(SLOWED, "id=\"login-form\"", account.email());
    assertThat(from("10.7.10.3").signIn(account.email(), "another guess").body()).contains(SLOWED);

    assertThat(isSignedIn(account.signIn(owner))).isTrue();
    assertThat(
            CaseRows.ask(
                "select count(*) from audit_entry e join account a on a.id = e.account_id where"
                    + " a.email = 'guessed@example.com' and e.action = 'SignInRefused' and e.rule ="
                    + " 'SIGN_IN_FAILED'"))
        .isEqualTo("10");
  }

  @Test
  void ten_thousand_attempts_are_turned_away_and_nobody_else_notices() throws Exception {
    PasswordAccount account = PasswordAccount.of("besieged@example.com");
    WebClient owner = from("10.7.11.1");
    assertThat(isSignedIn(account.signIn(owner))).isTrue();
    AtomicInteger left = new AtomicInteger(TEN_THOUSAND);
    AtomicInteger turnedAway = new AtomicInteger();
    int cameIn = 0;
    ExecutorService attackers = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        running.add(attackers.submit(() -> attack(account, left, turnedAway)));
      }
      while (left.get() > 0) {
        assertThat(isSignedIn(account.signIn(owner))).isTrue();
        cameIn++;
      }
      for (Future<?> each : running) {
        each.get();
      }
    } finally {
      attackers.shutdownNow();
    }
    assertThat(turnedAway.get()).isGreaterThan(TEN_THOUSAND - 200);
    assertThat(cameIn).as("sign-ins of the owner meanwhile").isPositive();
    assertThat(CaseRows.ask("select count(*) from audit_entry where rule = 'SIGN_IN_SLOWED_DOWN'"))
        .as("a flood does not fill the audit trail")
        .isEqualTo("0");
  }

  private static Void attack(PasswordAccount account, AtomicInteger left, AtomicInteger turnedAway)
      throws Exception {
    WebClient attacker = from("10.7.11.2");
    Page login = attacker.get("/login");
    while (left.getAndDecrement() > 0) {
      Page answer =
          attacker.submit(
              login,
              login.form("login-form"),
              Map.of("email", account.email(), "password", "guess", "login-submit", "x"));
      assertThat(isSignedIn(answer)).isFalse();
      if (answer.status() == 429 && answer.body().contains(SLOWED)) {
        turnedAway.incrementAndGet();
      }
    }
    return null;
  }

  @Test
  void signing_in_tells_nobody_whether_an_address_has_an_account() throws Exception {
    PasswordAccount known = PasswordAccount.of("known.login@example.com");
    WebClient stranger = from("10.7.12.1");
    Page wrong = stranger.signIn(known.email(), "not the password");
    Page unknown = stranger.signIn("nobody.login@example.com", "not the password");

    assertThat(wrong.status()).isEqualTo(unknown.status());
    assertThat(plain(wrong, known.email())).isEqualTo(plain(unknown, "nobody.login@example.com"));
  }

  @Test
  void registering_and_resetting_tell_nobody_whether_an_address_has_an_account() throws Exception {
    PasswordAccount known = PasswordAccount.of("known.address@example.com");
    WebClient stranger = from("10.7.12.2");
    Page taken = register(stranger, known.email());
    Page free = register(stranger, "free.address@example.com");
    assertThat(taken.status()).isEqualTo(free.status());
    assertThat(taken.location()).isPresent().isEqualTo(free.location());

    Page reset = reset(stranger, known.email());
    Page nothing = reset(stranger, "no.address@example.com");
    assertThat(reset.status()).isEqualTo(nothing.status());
    assertThat(reset.location()).isPresent().isEqualTo(nothing.location());
    assertThat(
            CaseRows.ask(
                "select string_agg(kind, ' ' order by id) from notice_mail where address ="
                    + " 'known.address@example.com'"))
        .isEqualTo("ALREADY_REGISTERED RESET_PASSWORD");
    assertThat(
            CaseRows.ask(
                "select string_agg(kind, ' ' order by id) from notice_mail where address ="
                    + " 'free.address@example.com'"))
        .isEqualTo("CONFIRM_REGISTRATION");
  }

  private static Page register(WebClient client, String email) throws Exception {
    Page page = client.get("/register");
    return client.submit(
        page,
        page.form("register-form"),
        Map.of(
            "givenNames", "Some",
            "familyName", "Body",
            "email", email,
            "password", "a passphrase of many words",
            "terms", "on",
            "register-submit", "x"));
  }

  private static Page reset(WebClient client, String email) throws Exception {
    Page page = client.get("/forgot");
    return client.submit(
        page, page.form("forgot-form"), Map.of("email", email, "forgot-submit", "x"));
  }

  /** The page without what is of this request alone. */
  private static String plain(Page page, String email) {
    return page.body().replace(email, "").replaceAll("nonce=\"[^\"]*\"", "");
  }

  @Test
  void a_code_of_another_issuer_signs_nobody_in() throws Exception {
    WebClient thief = from("10.7.13.1");
    String officers = codeFor(thief, "/login/officer");
    String state = state(thief.get("/login/citizen").location().orElseThrow());

    Attempt.of(() -> thief.get("/login/callback/citizen?code=" + officers + "&state=" + state))
        .answers(403)
        .isNoted("IDENTIFICATION_REFUSED");
    assertThat(thief.get("/my").status()).isEqualTo(303);
  }

  private static String codeFor(WebClient client, String way) throws Exception {
    Page provider = client.follow(client.get(way));
    Page back =
        client.post(
            provider.uri().toString(),
            Map.of(
                "username",
                "somebody",
                "claims",
                "{\"given_name\":\"Some\",\"family_name\":\"Body\"}"));
    return back.location().orElseThrow().replaceAll(".*[?&]code=([^&]*).*", "$1");
  }

  private static String state(String address) {
    return address.replaceAll(".*[?&]state=([^&]*).*", "$1");
  }

  @Test
  void a_change_without_the_sessions_secret_changes_nothing() throws Exception {
    WebClient owner = from("10.7.14.1");
    PasswordAccount account = PasswordAccount.of("secret@example.com");
    account.signIn(owner);
    for (String token : new String[] {"", "A".repeat(43)}) {
      Attempt.of(
              () ->
                  owner.send(
                      owner
                          .request("/api/session")
                          .header("X-CSRF-Token", token)
                          .POST(BodyPublishers.noBody())))
          .answers(403)
          .isNoted("REQUEST_NOT_OURS");
      Attempt.of(() -> owner.post("/logout", Map.of("csrf", token))).answers(404);
    }
    assertThat(owner.get("/my").status()).isEqualTo(200);
  }

  @Test
  void a_page_of_the_account_with_a_forged_state_changes_nothing() throws Exception {
    WebClient owner = from("10.7.14.2");
    PasswordAccount account = PasswordAccount.of("state@example.com");
    account.signIn(owner);
    Page page = owner.get("/my/account/sessions");
    for (String state : new String[] {"forged", "-1:-1", "stateless"}) {
      owner.submit(
          page,
          page.form("sessions-form"),
          Map.of("sessions-form:everywhere", "x", "jakarta.faces.ViewState", state));
      assertThat(owner.get("/my").status()).as(state).isEqualTo(200);
    }
  }

  @Test
  void a_session_id_known_before_signing_in_is_worth_nothing_after() throws Exception {
    PasswordAccount account = PasswordAccount.of("planted@example.com");
    WebClient victim = from("10.7.14.3");
    victim.get("/login/citizen");
    String known = session(victim);
    account.signIn(victim);
    assertThat(session(victim)).isNotEmpty().isNotEqualTo(known);

    WebClient thief = from("10.7.14.4");
    thief.plantCookie("ef-session", known);
    assertThat(thief.get("/my").status()).isEqualTo(303);
    assertThat(victim.get("/my").status()).isEqualTo(200);
  }

  private static String session(WebClient client) {
    return client.cookieHeader().replaceAll(".*ef-session=([^;]*).*", "$1");
  }
}
