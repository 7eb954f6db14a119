package fi.enterfinland.access.model;

import static fi.enterfinland.access.model.Capacity.CLAIMANT;
import static fi.enterfinland.access.model.Capacity.COUNSEL;
import static fi.enterfinland.access.model.Capacity.CO_GUARDIAN;
import static fi.enterfinland.access.model.Capacity.EMPLOYER;
import static fi.enterfinland.access.model.Capacity.GUARDIAN;
import static fi.enterfinland.access.model.Capacity.OFFICER;
import static fi.enterfinland.access.model.Capacity.REPRESENTATIVE;
import static fi.enterfinland.access.model.Capacity.SELF;
import static fi.enterfinland.access.model.Capacity.SYSTEM;
import static fi.enterfinland.account.model.OfficeTask.CASE_WORKER;
import static fi.enterfinland.account.model.OfficeTask.DECISION_MAKER;
import static fi.enterfinland.account.model.OfficeTask.DOCUMENT_DESK;
import static fi.enterfinland.account.model.OfficeTask.MANDATE_DESK;
import static fi.enterfinland.account.model.OfficeTask.PROTECTED_PERSONS;

import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.account.model.OfficeTask;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The one place that says who may do what: in which capacity, in which status of the case, which
 * {@link Verb}; of officers, with which {@link OfficeTask}. {@code docs/access.md} is printed from
 * here, so no verb, capacity, task or status is ever added without a row that somebody has read.
 *
 * <p>A grant or a role gives a capacity; this table gives the capacity its verbs. Whether the
 * moment is right is judged once more by the aggregate under its lock, where the refusal has words
 * of its own: of two who act at one moment the second must see what the first did.
 */
public final class AccessTable {
  private static final Set<Capacity> PARTY = EnumSet.of(SELF, GUARDIAN);
  private static final Set<Capacity> FAMILY = EnumSet.of(SELF, GUARDIAN, CO_GUARDIAN);
  private static final Set<Capacity> HELPERS =
      Collections.unmodifiableSet(EnumSet.of(COUNSEL, REPRESENTATIVE));

  /** Whoever handles cases, decides them or not. */
  private static final Set<OfficeTask> HANDLING = EnumSet.of(CASE_WORKER, DECISION_MAKER);

  /** Whoever handles cases, or gives out what is in them. */
  private static final Set<OfficeTask> READING =
      EnumSet.of(CASE_WORKER, DECISION_MAKER, DOCUMENT_DESK);

  private static final Set<OfficeTask> ALL_TASKS = EnumSet.allOf(OfficeTask.class);

  private static final Set<ApplicationStatus> ALWAYS = EnumSet.allOf(ApplicationStatus.class);
  private static final Set<ApplicationStatus> DRAFT = EnumSet.of(ApplicationStatus.DRAFT);
  private static final Set<ApplicationStatus> SENT = where(ApplicationStatus::isSent);
  private static final Set<ApplicationStatus> OPEN = where(ApplicationStatus::isOpen);
  private static final Set<ApplicationStatus> UNDECIDED =
      where(status -> status == ApplicationStatus.DRAFT || status.isOpen());
  private static final Set<ApplicationStatus> UNPROVED =
      EnumSet.of(ApplicationStatus.AWAITING_IDENTITY);
  private static final Set<ApplicationStatus> PROVED =
      EnumSet.of(ApplicationStatus.AWAITING_PROCESSING);
  private static final Set<ApplicationStatus> IN_HAND =
      where(status -> status.successors().contains(ApplicationStatus.DECIDED));
  private static final Set<ApplicationStatus> DECIDED =
      EnumSet.of(ApplicationStatus.DECIDED, ApplicationStatus.SERVED, ApplicationStatus.FINAL);

  /** From sending until legal force, and not a second longer (L3.11). */
  private static final Set<ApplicationStatus> PENDING =
      where(
          status ->
              status.isOpen()
                  || status == ApplicationStatus.DECIDED
                  || status == ApplicationStatus.SERVED);

  private static final Set<ApplicationStatus> UNCONFIRMED =
      EnumSet.of(ApplicationStatus.DECIDED, ApplicationStatus.SERVED);

  private static final Map<Verb, Row> ROWS = new EnumMap<>(Verb.class);

  static {
    for (Verb verb : Verb.values()) {
      ROWS.put(verb, row(verb));
    }
  }

  private AccessTable() {}

  private static Row row(Verb verb) {
    Row row = new Row();
    return switch (verb) {
      case SEE_CASE ->
          row.in(ALWAYS, FAMILY)
              .in(DRAFT, HELPERS)
              .in(PENDING, HELPERS)
              .in(SENT, SYSTEM, EMPLOYER)
              .by(SENT, READING)
              .by(SENT, MANDATE_DESK, PROTECTED_PERSONS);
      case SEE_APPLICATION, SEE_DOCUMENTS, OPEN_DOCUMENT ->
          row.in(ALWAYS, FAMILY)
              .in(DRAFT, HELPERS)
              .in(PENDING, HELPERS)
              .in(SENT, SYSTEM)
              .by(SENT, READING);
      case SEE_REQUESTS ->
          row.in(SENT, FAMILY).in(PENDING, HELPERS).in(SENT, SYSTEM, EMPLOYER).by(SENT, READING);
      case SEE_ADDITIONS ->
          row.in(SENT, FAMILY).in(PENDING, HELPERS).in(SENT, SYSTEM).by(SENT, READING);
      case SEE_DECISION ->
          row.in(SENT, FAMILY).in(PENDING, HELPERS).in(SENT, SYSTEM).by(SENT, READING);
      case SEE_DOCUMENT_REQUESTS ->
          row.in(SENT, PARTY).in(PENDING, HELPERS).in(SENT, SYSTEM).by(SENT, READING);
      case ASK_FOR_DOCUMENTS -> row.in(PENDING, PARTY).in(PENDING, HELPERS);
      case HANDLE_DOCUMENT_REQUEST -> row.in(SENT, SYSTEM).by(SENT, DOCUMENT_DESK);
      case SEE_ACCESS -> row.in(ALWAYS, FAMILY);
      case START, FILL_IN -> row.in(DRAFT, PARTY).in(DRAFT, HELPERS);
      case PREPARE -> row.in(PENDING, HELPERS);
      case HAND_OVER -> row.in(DRAFT, HELPERS);
      case SUBMIT -> row.in(DRAFT, PARTY);
      case DISCARD -> row.in(DRAFT, PARTY).in(DRAFT, SYSTEM);
      case CHANGE_DOCUMENTS -> row.in(UNDECIDED, PARTY).in(UNDECIDED, HELPERS).in(OPEN, EMPLOYER);
      case WITHDRAW -> row.in(OPEN, PARTY);
      case ADD_INFORMATION -> row.in(OPEN, PARTY).in(OPEN, HELPERS);
      case ANSWER_REQUEST, CHANGE_ADDRESS ->
          row.in(OPEN, PARTY).in(OPEN, HELPERS).in(OPEN, EMPLOYER);
      case ASK_FOR_CONSENT -> row.in(DRAFT, GUARDIAN);
      case CONSENT -> row.in(DRAFT, CO_GUARDIAN).in(DRAFT, SELF);
      case CHANGE_GUARDIAN -> row.in(UNDECIDED, GUARDIAN).in(UNDECIDED, CO_GUARDIAN);
      case OPEN_DECISION -> row.in(DECIDED, PARTY).in(UNCONFIRMED, HELPERS);
      case SEE_MANDATES ->
          row.in(SENT, FAMILY)
              .in(PENDING, HELPERS)
              .in(SENT, SYSTEM)
              .by(SENT, HANDLING)
              .by(SENT, MANDATE_DESK);
      case CLAIM_MANDATE -> row.in(PENDING, CLAIMANT);
      case CONFIRM_MANDATE, LIMIT_MANDATE -> row.in(PENDING, PARTY);
      case END_MANDATE ->
          row.in(PENDING, PARTY).in(PENDING, HELPERS).in(SENT, SYSTEM).by(PENDING, MANDATE_DESK);
      case NAME_SUBSTITUTE -> row.in(PENDING, HELPERS);
      case HANDLE_MANDATE -> row.in(PENDING, SYSTEM).by(PENDING, MANDATE_DESK);
      case PROVE_IDENTITY -> row.in(UNPROVED, SYSTEM).by(UNPROVED, HANDLING);
      case START_PROCESSING -> row.in(PROVED, SYSTEM).by(PROVED, HANDLING);
      case REGISTER, INVITE, REQUEST_INFORMATION, HANDLE_REQUEST ->
          row.in(OPEN, SYSTEM).by(OPEN, HANDLING);
      case DECIDE -> row.in(IN_HAND, SYSTEM).by(IN_HAND, DECISION_MAKER);
      case SERVE_OTHERWISE -> row.in(DECIDED, SYSTEM).by(DECIDED, HANDLING);
      case REVEAL_IDENTITY_CODE -> row.by(SENT, HANDLING);
      case MARK_NON_DISCLOSURE -> row.by(SENT, PROTECTED_PERSONS);
      case READDRESS_DECISION, PASS_TIME -> row.in(DECIDED, SYSTEM);
      case SETTLE_ACCESS -> row.in(ALWAYS, SYSTEM);
    };
  }

  /** Whether somebody in this capacity may ever do this; an officer, with any task. */
  public static boolean permits(Capacity capacity, Verb verb) {
    return !statuses(capacity, ALL_TASKS, verb).isEmpty();
  }

  /** Whether somebody who is no officer may do this to a case in this status. */
  public static boolean permits(Capacity capacity, ApplicationStatus status, Verb verb) {
    return statuses(capacity, Set.of(), verb).contains(status);
  }

  /** Whether an officer with one of these tasks may ever do this. */
  static boolean permits(Set<OfficeTask> tasks, Verb verb) {
    return !statuses(OFFICER, tasks, verb).isEmpty();
  }

  /** The capacities of those who act beside a client, under a mandate. */
  public static Set<Capacity> helpers() {
    return HELPERS;
  }

  /** How surely somebody is identified who acts in this capacity: strongly for others (L3.11). */
  static IdentityLevel levelFor(Capacity capacity) {
    return capacity == CLAIMANT || HELPERS.contains(capacity)
        ? IdentityLevel.STRONG
        : IdentityLevel.NONE;
  }

  /**
   * Whether address and contact details of the person of a case may be seen (non-disclosure for
   * personal safety): by the person and whoever has custody; by officers with the task; by nobody
   * else.
   *
   * @param tasks the tasks of an officer who looks
   */
  public static boolean showsContacts(Capacity capacity, Set<OfficeTask> tasks) {
    return PARTY.contains(capacity)
        || capacity == SYSTEM
        || (capacity == OFFICER && tasks.contains(PROTECTED_PERSONS));
  }

  /**
   * The statuses in which somebody in this capacity may do this; none if never.
   *
   * @param tasks the tasks of an officer; in any other capacity they give nothing
   */
  public static Set<ApplicationStatus> statuses(
      Capacity capacity, Set<OfficeTask> tasks, Verb verb) {
    return ROWS.get(verb).of(capacity, tasks);
  }

  /** The capacities that may ever do this. */
  public static Set<Capacity> capacities(Verb verb) {
    EnumSet<Capacity> capacities = EnumSet.allOf(Capacity.class);
    capacities.removeIf(capacity -> !permits(capacity, verb));
    return capacities;
  }

  /** The capacities that may ever do this, of somebody who is identified so surely. */
  public static Set<Capacity> capacities(Verb verb, IdentityLevel level) {
    Set<Capacity> capacities = capacities(verb);
    capacities.removeIf(capacity -> !level.atLeast(levelFor(capacity)));
    return capacities;
  }

  private static Set<ApplicationStatus> where(Predicate<ApplicationStatus> fits) {
    EnumSet<ApplicationStatus> statuses = EnumSet.allOf(ApplicationStatus.class);
    statuses.removeIf(fits.negate());
    return statuses;
  }

  /** The statuses by capacity of one verb, and by task for officers. */
  private static final class Row {
    private final Map<Capacity, Set<ApplicationStatus>> capacities = new EnumMap<>(Capacity.class);
    private final Map<OfficeTask, Set<ApplicationStatus>> tasks = new EnumMap<>(OfficeTask.class);

    Row in(Set<ApplicationStatus> when, Capacity... who) {
      return in(when, Set.of(who));
    }

    Row in(Set<ApplicationStatus> when, Set<Capacity> who) {
      if (who.contains(OFFICER)) {
        throw new IllegalStateException("What an officer may do is said by task");
      }
      add(capacities, when, who);
      return this;
    }

    Row by(Set<ApplicationStatus> when, OfficeTask... who) {
      return by(when, Set.of(who));
    }

    Row by(Set<ApplicationStatus> when, Set<OfficeTask> who) {
      add(tasks, when, who);
      return this;
    }

    private static <K> void add(
        Map<K, Set<ApplicationStatus>> statuses, Set<ApplicationStatus> when, Set<K> who) {
      for (K one : who) {
        statuses.computeIfAbsent(one, none -> EnumSet.noneOf(ApplicationStatus.class)).addAll(when);
      }
    }

    Set<ApplicationStatus> of(Capacity capacity, Set<OfficeTask> held) {
      if (capacity != OFFICER) {
        return Collections.unmodifiableSet(capacities.getOrDefault(capacity, Set.of()));
      }
      Set<ApplicationStatus> statuses = EnumSet.noneOf(ApplicationStatus.class);
      held.forEach(task -> statuses.addAll(tasks.getOrDefault(task, Set.of())));
      return statuses;
    }
  }
}
