package fi.enterfinland.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fi.enterfinland.access.model.Verb;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.mandate.model.EndReason;
import fi.enterfinland.mandate.model.MandateRole;
import fi.enterfinland.mandate.model.MandateScope;
import fi.enterfinland.mandate.model.Seat;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Random histories of mandates: claims, approvals by all who can, hand-overs, limits, endings,
 * drafts that are prepared and sent, legal force, nights; against a model of a few lists. After
 * each step everybody sees exactly the cases and drafts the model says.
 */
class MandateModelIT {
  private static final int HISTORIES = 300;
  private static final int STEPS = 12;
  private static final List<Long> HOLDERS = List.of(41_001L, 41_002L, 41_003L);
  private static final List<MandateRole> ROLES = List.of(MandateRole.values());

  private final Random random = new Random(20_261_129);
  private final MandateWorld world = new MandateWorld();
  private final List<String> told = new ArrayList<>();
  private final Map<Long, ClaimedMandate> claims = new HashMap<>();
  private final Set<ApplicationNumber> over = new HashSet<>();
  private final List<ApplicationNumber> cases = new ArrayList<>();
  private final List<ApplicationNumber> drafts = new ArrayList<>();
  private long client;
  private LocalDate ofAge;
  private int refused;
  private int done;

  @Test
  void nobody_acts_for_a_client_when_the_model_says_no() throws SQLException {
    for (long account : HOLDERS) {
      TestDatabase.account(account);
    }
    TestDatabase.account(990);
    for (int history = 0; history < HISTORIES; history++) {
      begin(42_000 + history);
      for (int step = 0; step < STEPS; step++) {
        attempt();
        compare();
      }
    }
    assertThat(done).as("steps that were allowed").isGreaterThan(HISTORIES * 3);
    assertThat(refused).as("steps that were refused").isGreaterThan(HISTORIES);
    world.close();
  }

  private void begin(long account) throws SQLException {
    told.clear();
    claims.clear();
    over.clear();
    client = account;
    // Some come of age within their history: a representative's task ends with that.
    LocalDate born = today().plusDays(1 + random.nextInt(8)).minusYears(18);
    ofAge = born.plusYears(18);
    drafts.clear();
    cases.clear();
    cases.add(MandateWorld.sentCase(client, null, born));
    cases.add(MandateWorld.sentCase(client, null, born));
  }

  private void attempt() {
    try {
      step();
      done++;
    } catch (RuleViolation refusal) {
      told.add("refused " + refusal.rule());
      refused++;
    }
  }

  private void step() {
    switch (random.nextInt(11)) {
      case 0, 1 -> claim();
      case 2, 3, 4 -> approve();
      case 5 -> end();
      case 6 -> night();
      case 8, 9 -> prepare();
      case 10 -> send();
      default -> legalForce();
    }
  }

  private void claim() {
    long holder = pick(HOLDERS);
    ApplicationNumber number = pick(cases);
    MandateRole role = pick(ROLES);
    boolean all = random.nextBoolean();
    LocalDate until = random.nextInt(3) == 0 ? today().plusDays(random.nextInt(3)) : null;
    long id =
        world.waiting(
            holder,
            number,
            MandateWorld.claim(role, all ? MandateScope.ALL_CASES : MandateScope.THIS_CASE, until));
    claims.put(id, new ClaimedMandate(holder, number, role, all, until));
    told.add("claim " + id + " " + holder + " " + number + " " + role + " " + all + " " + until);
  }

  private void approve() {
    if (claims.isEmpty()) {
      return;
    }
    long id = pick(List.copyOf(claims.keySet()));
    ClaimedMandate claimed = claims.get(id);
    Long seated = seated(claimed.seat());
    Long seen = random.nextInt(4) == 0 ? null : seated;
    int way = random.nextInt(3);
    told.add("approve " + id + " having seen " + seen + " way " + way);
    Set<ApplicationNumber> reached = new HashSet<>();
    for (ApplicationNumber number : cases) {
      if (!over.contains(number) && (claimed.all || number.equals(claimed.number))) {
        reached.add(number);
      }
    }
    boolean expected =
        claimed.waiting
            && !(way == 1 && claimed.role.isAppointed())
            && (seated == null || seated.equals(seen))
            && (claimed.until == null || !claimed.until.isBefore(today()))
            && !(claimed.role.endsAtMajority() && !today().isBefore(ofAge))
            && !reached.isEmpty();
    boolean happened = false;
    try {
      world.approve(
          id, way == 0 ? world.desk() : way == 1 ? world.client(client) : world.message(), seen);
      happened = true;
    } finally {
      assertThat(happened).as(() -> String.join("\n", told)).isEqualTo(expected);
    }
    if (seated != null) {
      claims.get(seated).over();
    }
    claimed.waiting = false;
    LocalDate lastDayAsChild = ofAge.minusDays(1);
    if (claimed.role.endsAtMajority()
        && (claimed.until == null || claimed.until.isAfter(lastDayAsChild))) {
      claimed.until = lastDayAsChild;
    }
    claimed.reaches.addAll(reached);
  }

  private void end() {
    if (claims.isEmpty()) {
      return;
    }
    long id = pick(List.copyOf(claims.keySet()));
    told.add("end " + id);
    boolean happened = false;
    try {
      world.end(id, EndReason.REVOKED);
      happened = true;
    } finally {
      assertThat(happened).as(() -> String.join("\n", told)).isEqualTo(claims.get(id).isSeated());
    }
    claims.get(id).over();
  }

  /** Somebody who acts for the client, or would, prepares an application. */
  private void prepare() {
    if (claims.isEmpty()) {
      return;
    }
    long id = pick(List.copyOf(claims.keySet()));
    ClaimedMandate claimed = claims.get(id);
    ApplicationNumber number = pick(cases);
    told.add("prepare in " + number + " under " + id);
    if (!claimed.reaches.contains(number)) {
      return;
    }
    ApplicationNumber draft = world.prepared(claimed.holder, id, number, client);
    drafts.add(draft);
    claimed.drafts.add(draft);
  }

  /** The client sends what was prepared, which becomes a case of the client's. */
  private void send() {
    if (drafts.isEmpty()) {
      return;
    }
    ApplicationNumber draft = drafts.remove(drafts.size() - 1);
    told.add("send " + draft);
    world.sent(draft, ofAge.minusYears(18));
    cases.add(draft);
    claims.values().forEach(one -> one.drafts.remove(draft));
    claims.values().stream()
        .filter(one -> one.all && one.isSeated())
        .forEach(one -> one.reaches.add(draft));
  }

  /** A day passes; access is over with the last day, whether or not the clock has looked. */
  private void night() {
    world.now = world.now.plus(Duration.ofDays(1));
    told.add("night to " + today());
    if (random.nextBoolean()) {
      for (long id : world.inTransaction(() -> world.mandates.over(today(), 1_000))) {
        if (claims.containsKey(id)) {
          claims.get(id).over();
          world.end(id, EndReason.PERIOD_OVER);
        }
      }
    }
  }

  private void legalForce() {
    ApplicationNumber number = pick(cases);
    if (random.nextInt(3) > 0 || !over.add(number)) {
      return;
    }
    told.add("legal force " + number);
    world.inTransaction(
        () -> {
          world.seats.leaveCase(
              world.policy.system(number, "D-1"), EndReason.LEGAL_FORCE, world.now);
          return world.becomesFinal(number);
        });
    claims.values().forEach(one -> one.leaves(number));
  }

  private void compare() {
    for (long holder : HOLDERS) {
      cases.forEach(number -> compare(holder, number, Verb.ANSWER_REQUEST, one -> one.reaches));
      drafts.forEach(draft -> compare(holder, draft, Verb.FILL_IN, one -> one.drafts));
    }
    drafts.forEach(draft -> assertThat(world.may(client, draft, Verb.SUBMIT)).isTrue());
  }

  private void compare(
      long holder,
      ApplicationNumber number,
      Verb verb,
      Function<ClaimedMandate, Set<ApplicationNumber>> given) {
    boolean expected =
        claims.values().stream()
            .anyMatch(
                one ->
                    one.holder == holder
                        && given.apply(one).contains(number)
                        && (one.until == null || !one.until.isBefore(today())));
    assertThat(world.may(holder, number, verb))
        .as(() -> holder + " in " + number + " after\n" + String.join("\n", told))
        .isEqualTo(expected);
  }

  private Long seated(Seat seat) {
    return claims.entrySet().stream()
        .filter(one -> one.getValue().isSeated() && one.getValue().seat() == seat)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private LocalDate today() {
    return world.now.atZone(fi.enterfinland.common.model.SystemClock.HELSINKI).toLocalDate();
  }

  private <T> T pick(List<T> among) {
    return among.get(random.nextInt(among.size()));
  }
}
