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
import java.util.EnumSet;
import java.util.HashMap;
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

  private final Random random;
  private final List<ApplicationNumber> numbers;
  private final Map<ApplicationNumber, ApplicationStatus> cases = new HashMap<>();
  private final List<Grant> ledger = new ArrayList<>();
  private final Map<Long, Set<String>> directory = new HashMap<>();
  private final Map<Long, Set<String>> sessions = new HashMap<>();
  private final List<String> told = new ArrayList<>();

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
    switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> grant(number, account, now, rows);
      case 4, 5 -> end(number, account, now, rows);
      case 6 -> move(number, rows);
      case 7 -> directory.put(account, pick(List.of(Set.of(Actor.APPLICANT), officer(), Set.of())));
      case 8 -> sessions.remove(account);
      default -> sessions.put(account, directory.get(account));
    }
    told.add(now + " " + number + " " + account + " -> " + ledger + cases + sessions);
  }

  private void grant(ApplicationNumber number, long account, Instant now, Rows rows) {
    Instant from = now.plus(Duration.ofMinutes(random.nextInt(4) == 0 ? 30 : -30));
    Instant until = random.nextInt(3) == 0 ? from.plus(Duration.ofMinutes(60)) : null;
    Grant grant = new Grant(number, account, pick(GRANTED), from, until);
    ledger.add(grant);
    rows.granted(grant);
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
    long asking = account;
    ApplicationNumber about = number;
    return Optional.ofNullable(sessions.get(asking))
        .map(roles -> new Actor(asking, "Somebody", roles, IdentityLevel.STRONG))
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
        .anyMatch(capacity -> has(capacity, Set.of(), status, asked.verb()));
  }

  /** The fate of an autosave, in the word of the statement. */
  String fate(long account, ApplicationNumber number, Instant now) {
    if (open(account, number, now).stream()
        .noneMatch(capacity -> AccessTable.permits(capacity, Verb.FILL_IN))) {
      return "NO_ACCESS";
    }
    return cases.get(number) == ApplicationStatus.DRAFT ? "OPEN" : "SENT";
  }

  private static boolean has(
      Capacity capacity, Set<OfficeTask> tasks, ApplicationStatus status, Verb verb) {
    Set<ApplicationStatus> statuses = AccessTable.statuses(capacity, tasks, verb);
    boolean exists = status.isSent() || capacity != Capacity.EMPLOYER;
    return exists && (verb.isView() ? statuses.contains(status) : !statuses.isEmpty());
  }

  private Set<Capacity> open(long account, ApplicationNumber number, Instant now) {
    EnumSet<Capacity> capacities = EnumSet.noneOf(Capacity.class);
    for (Grant grant : ledger) {
      if (grant.number.equals(number)
          && grant.account == account
          && grant.ended == null
          && !grant.from.isAfter(now)
          && (grant.until == null || grant.until.isAfter(now))) {
        capacities.add(grant.capacity);
      }
    }
    return capacities;
  }

  /** What has happened so far, for whoever has to find out why. */
  String told() {
    return String.join("\n", told);
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

  /** A line of the ledger. */
  static final class Grant {
    final ApplicationNumber number;
    final long account;
    final Capacity capacity;
    final Instant from;
    final Instant until;
    Instant ended;

    Grant(ApplicationNumber number, long account, Capacity capacity, Instant from, Instant until) {
      this.number = number;
      this.account = account;
      this.capacity = capacity;
      this.from = from;
      this.until = until;
    }

    @Override
    public String toString() {
      return number + " " + account + " " + capacity + " " + from + "/" + until + "/" + ended;
    }
  }
}
