package fi.enterfinland.storage;

import fi.enterfinland.access.model.AccessTable;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.account.model.OfficeTask;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What access means, in a few plain lists: two cases, four people, and what has happened to them.
 * Each random event changes the lists and says which rows the database would have of it.
 */
final class AccessWorld {
  static final List<Long> ACCOUNTS = List.of(801L, 802L, 803L, 804L);

  private static final List<Capacity> GRANTED =
      List.of(
          Capacity.SELF,
          Capacity.GUARDIAN,
          Capacity.CO_GUARDIAN,
          Capacity.COUNSEL,
          Capacity.REPRESENTATIVE,
          Capacity.EMPLOYER);

  private static final List<Capacity> HELPERS = List.of(Capacity.COUNSEL, Capacity.REPRESENTATIVE);

  private final Random random;
  private final List<ApplicationNumber> numbers;
  private final Map<ApplicationNumber, ApplicationStatus> cases = new HashMap<>();
  private final List<Grant> ledger = new ArrayList<>();
  private final Map<Long, Set<String>> directory = new HashMap<>();
  private final Map<Long, Set<String>> sessions = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();

  AccessWorld(Random random, ApplicationNumber first, ApplicationNumber second) {
    this.random = random;
    this.numbers = List.of(first, second);
    numbers.forEach(number -> cases.put(number, ApplicationStatus.DRAFT));
    for (long account : ACCOUNTS) {
      directory.put(account, Set.of(Actor.APPLICANT));
      sessions.put(account, directory.get(account));
    }
  }

  /** Something happens. */
  void step(Instant now, Rows rows) {
    ApplicationNumber number = pick(numbers);
    long account = pick(ACCOUNTS);
    switch (random.nextInt(12)) {
      case 0, 1, 2, 3 -> grant(number, account, now, rows);
      case 4, 5 -> end(number, account, now, rows);
      case 6 -> move(number, rows);
      case 7 -> directory.put(account, pick(List.of(Set.of(Actor.APPLICANT), officer(), Set.of())));
      case 8 -> sessions.remove(account);
      case 9 -> handOver(number, account, now, rows);
      case 10 -> legalForce(number, now, rows);
      default -> sessions.put(account, directory.get(account));
    }
    steps.add(new Step(now, number, account));
  }

  private void grant(ApplicationNumber number, long account, Instant now, Rows rows) {
    Instant from = now.plus(Duration.ofMinutes(random.nextInt(4) == 0 ? 30 : -30));
    Instant until = random.nextInt(3) == 0 ? from.plus(Duration.ofMinutes(60)) : null;
    add(new Grant(number, account, pick(GRANTED), random.nextBoolean(), from, until), rows);
  }

  private void add(Grant grant, Rows rows) {
    ledger.add(grant);
    rows.granted(grant);
  }

  /** Who sat in a seat ends, and somebody else begins, in one instant. */
  private void handOver(ApplicationNumber number, long to, Instant now, Rows rows) {
    Capacity seat = pick(HELPERS);
    for (long account : ACCOUNTS) {
      if (account != to && isOn(seat, account, number, now)) {
        end(number, account, now, rows);
      }
    }
    add(new Grant(number, to, seat, random.nextBoolean(), now, null), rows);
  }

  /** The case is over: it is final, and whoever acted for its person acts no more. */
  private void legalForce(ApplicationNumber number, Instant now, Rows rows) {
    while (!cases.get(number).successors().isEmpty()) {
      move(number, rows);
    }
    for (long account : ACCOUNTS) {
      if (HELPERS.stream().anyMatch(seat -> isOn(seat, account, number, now))) {
        end(number, account, now, rows);
      }
    }
  }

  private boolean isOn(Capacity seat, long account, ApplicationNumber number, Instant now) {
    return open(account, number, now).stream().anyMatch(held -> held.capacity() == seat);
  }

  private void end(ApplicationNumber number, long account, Instant now, Rows rows) {
    ledger.stream()
        .filter(grant -> grant.number.equals(number) && grant.account == account)
        .filter(grant -> grant.ended == null && !grant.from.isAfter(now))
        .forEach(grant -> grant.ended = now);
    rows.ended(number, account, now);
  }

  private void move(ApplicationNumber number, Rows rows) {
    List<ApplicationStatus> next = List.copyOf(cases.get(number).successors());
    if (!next.isEmpty()) {
      cases.put(number, pick(next));
      rows.moved(number, cases.get(number));
    }
  }

  /**
   * Somebody whose session lives, mostly of a case that person has to do with, and what is tried.
   */
  Optional<Question> question() {
    long account = pick(ACCOUNTS);
    Verb verb = pick(List.of(Verb.values()));
    ApplicationNumber number = pick(numbers);
    if (!ledger.isEmpty() && random.nextInt(4) > 0) {
      Grant grant = pick(ledger);
      account = grant.account;
      number = grant.number;
    }
    IdentityLevel level = random.nextInt(3) == 0 ? IdentityLevel.EMAIL : IdentityLevel.STRONG;
    long asking = account;
    ApplicationNumber about = number;
    return Optional.ofNullable(sessions.get(asking))
        .map(roles -> new Actor(asking, "Somebody", roles, level))
        .map(actor -> new Question(actor, about, verb));
  }

  /** Whether the lists allow it. */
  boolean allows(Question asked, Instant now) {
    ApplicationStatus status = cases.get(asked.number());
    if (asked.actor().isOfficer()) {
      Set<OfficeTask> tasks = OfficeTask.of(asked.actor().roles());
      return AccessTable.statuses(Capacity.OFFICER, tasks, Verb.SEE_CASE).contains(status)
          && has(Capacity.OFFICER, tasks, status, asked.verb());
    }
    return open(asked.actor().accountId(), asked.number(), now).stream()
        .filter(held -> isStrong(asked) || !HELPERS.contains(held.capacity()))
        .filter(held -> held.served() || asked.verb() != Verb.OPEN_DECISION)
        .anyMatch(held -> has(held.capacity(), Set.of(), status, asked.verb()));
  }

  /** The fate of an autosave, in the word of the statement. */
  String fate(Question asked, Instant now) {
    if (open(asked.actor().accountId(), asked.number(), now).stream()
        .filter(held -> isStrong(asked) || !HELPERS.contains(held.capacity()))
        .noneMatch(held -> AccessTable.permits(held.capacity(), Verb.FILL_IN))) {
      return "NO_ACCESS";
    }
    return cases.get(asked.number()) == ApplicationStatus.DRAFT ? "OPEN" : "SENT";
  }

  private static boolean isStrong(Question asked) {
    return asked.actor().level() == IdentityLevel.STRONG;
  }

  private static boolean has(
      Capacity capacity, Set<OfficeTask> tasks, ApplicationStatus status, Verb verb) {
    Set<ApplicationStatus> statuses = AccessTable.statuses(capacity, tasks, verb);
    boolean exists =
        switch (capacity) {
          case EMPLOYER -> status.isSent();
          case COUNSEL, REPRESENTATIVE ->
              status != ApplicationStatus.FINAL && status != ApplicationStatus.WITHDRAWN;
          default -> true;
        };
    return exists && (verb.isView() ? statuses.contains(status) : !statuses.isEmpty());
  }

  /**
   * What somebody holds in a case.
   *
   * @param capacity the capacity
   * @param served whether what is served in the case is served to them
   */
  private record Held(Capacity capacity, boolean served) {}

  private Set<Held> open(long account, ApplicationNumber number, Instant now) {
    Set<Held> held = new HashSet<>();
    for (Grant grant : ledger) {
      if (grant.number.equals(number)
          && grant.account == account
          && grant.ended == null
          && !grant.from.isAfter(now)
          && (grant.until == null || grant.until.isAfter(now))) {
        held.add(new Held(grant.capacity, grant.served || !HELPERS.contains(grant.capacity)));
      }
    }
    return held;
  }

  /** What has happened so far, and what has come of it, for whoever has to find out why. */
  String told() {
    return steps + "\n" + ledger + "\n" + cases + "\n" + sessions;
  }

  /** An officer with a task or two. */
  private Set<String> officer() {
    List<OfficeTask> tasks = List.of(OfficeTask.values());
    return OfficeTask.rolesOf(
        Stream.of(pick(tasks), pick(tasks)).map(OfficeTask::group).collect(Collectors.toSet()));
  }

  private <T> T pick(List<T> among) {
    return among.get(random.nextInt(among.size()));
  }

  /**
   * What somebody tries.
   *
   * @param actor who, with the roles of the session
   * @param number in which case
   * @param verb what
   */
  record Question(Actor actor, ApplicationNumber number, Verb verb) {}

  /** Takes what the database has of an event. */
  interface Rows {
    void granted(Grant grant);

    void ended(ApplicationNumber number, long account, Instant at);

    void moved(ApplicationNumber number, ApplicationStatus to);
  }

  private record Step(Instant at, ApplicationNumber number, long account) {}

  /** A line of the ledger. */
  static final class Grant {
    final ApplicationNumber number;
    final long account;
    final Capacity capacity;
    final boolean served;
    final Instant from;
    final Instant until;
    Instant ended;

    Grant(
        ApplicationNumber number,
        long account,
        Capacity capacity,
        boolean served,
        Instant from,
        Instant until) {
      this.number = number;
      this.account = account;
      this.capacity = capacity;
      this.served = served;
      this.from = from;
      this.until = until;
    }

    @Override
    public String toString() {
      return number + " " + account + " " + capacity + " " + from + "/" + until + "/" + ended;
    }
  }
}
