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

import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.account.model.OfficeTask;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The one place that says who may do what: in which capacity, in which status of the case, which
 * {@link Verb}. {@code docs/access.md} is printed from here, so no verb, capacity or status is ever
 * added without a row that somebody has read.
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
  private static final Set<Capacity> AUTHORITY = EnumSet.of(OFFICER, SYSTEM);

  private static final Set<ApplicationStatus> ALWAYS = EnumSet.allOf(ApplicationStatus.class);
  private static final Set<ApplicationStatus> DRAFT = EnumSet.of(ApplicationStatus.DRAFT);
  private static final Set<ApplicationStatus> SENT = where(ApplicationStatus::isSent);
  private static final Set<ApplicationStatus> OPEN = where(ApplicationStatus::isOpen);
  private static final Set<ApplicationStatus> UNDECIDED =
      where(status -> status == ApplicationStatus.DRAFT || status.isOpen());
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
          row.in(ALWAYS, FAMILY).in(PENDING, HELPERS).in(SENT, AUTHORITY).in(SENT, EMPLOYER);
      case SEE_APPLICATION, SEE_DOCUMENTS, OPEN_DOCUMENT ->
          row.in(ALWAYS, FAMILY).in(PENDING, HELPERS).in(SENT, AUTHORITY);
      case SEE_REQUESTS ->
          row.in(SENT, FAMILY).in(PENDING, HELPERS).in(SENT, AUTHORITY).in(SENT, EMPLOYER);
      case SEE_DECISION -> row.in(SENT, FAMILY).in(PENDING, HELPERS).in(SENT, AUTHORITY);
      case SEE_ACCESS -> row.in(ALWAYS, FAMILY);
      case START -> row.in(DRAFT, PARTY);
      case FILL_IN -> row.in(DRAFT, PARTY);
      case SUBMIT -> row.in(DRAFT, PARTY);
      case CHANGE_DOCUMENTS ->
          row.in(DRAFT, PARTY).in(OPEN, PARTY).in(OPEN, HELPERS).in(OPEN, EMPLOYER);
      case WITHDRAW -> row.in(OPEN, PARTY);
      case ANSWER_REQUEST, CHANGE_ADDRESS ->
          row.in(OPEN, PARTY).in(OPEN, HELPERS).in(OPEN, EMPLOYER);
      case ASK_FOR_CONSENT -> row.in(DRAFT, GUARDIAN);
      case CONSENT -> row.in(DRAFT, CO_GUARDIAN).in(DRAFT, SELF);
      case CHANGE_GUARDIAN -> row.in(UNDECIDED, GUARDIAN).in(UNDECIDED, CO_GUARDIAN);
      case OPEN_DECISION -> row.in(DECIDED, PARTY).in(UNCONFIRMED, HELPERS);
      case SEE_MANDATES -> row.in(SENT, FAMILY).in(PENDING, HELPERS).in(SENT, AUTHORITY);
      case CLAIM_MANDATE -> row.in(PENDING, CLAIMANT);
      case CONFIRM_MANDATE, LIMIT_MANDATE -> row.in(PENDING, PARTY);
      case END_MANDATE -> row.in(PENDING, PARTY).in(PENDING, HELPERS).in(ALWAYS, AUTHORITY);
      case NAME_SUBSTITUTE -> row.in(PENDING, HELPERS);
      case HANDLE_MANDATE -> row.in(PENDING, AUTHORITY);
      case PROVE_IDENTITY -> row.in(EnumSet.of(ApplicationStatus.AWAITING_IDENTITY), AUTHORITY);
      case START_PROCESSING -> row.in(EnumSet.of(ApplicationStatus.AWAITING_PROCESSING), AUTHORITY);
      case REGISTER, INVITE, REQUEST_INFORMATION, HANDLE_REQUEST -> row.in(OPEN, AUTHORITY);
      case DECIDE -> row.in(IN_HAND, AUTHORITY);
      case SERVE_OTHERWISE -> row.in(DECIDED, AUTHORITY);
      case REVEAL_IDENTITY_CODE, MARK_NON_DISCLOSURE -> row.in(SENT, OFFICER);
      case READDRESS_DECISION, PASS_TIME -> row.in(DECIDED, SYSTEM);
      case SETTLE_ACCESS -> row.in(ALWAYS, SYSTEM);
    };
  }

  /** Whether somebody in this capacity may do this to a case in this status. */
  public static boolean permits(Capacity capacity, ApplicationStatus status, Verb verb) {
    return statuses(capacity, verb).contains(status);
  }

  /** Whether somebody in this capacity may ever do this. */
  public static boolean permits(Capacity capacity, Verb verb) {
    return !statuses(capacity, verb).isEmpty();
  }

  /** The task an officer needs for a verb beside being an officer, if it needs one. */
  public static Optional<OfficeTask> task(Verb verb) {
    return switch (verb) {
      case MARK_NON_DISCLOSURE -> Optional.of(OfficeTask.PROTECTED_PERSONS);
      case HANDLE_MANDATE -> Optional.of(OfficeTask.MANDATE_DESK);
      default -> Optional.empty();
    };
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
   * @param roles the roles of the person who looks
   */
  public static boolean showsContacts(Capacity capacity, Set<String> roles) {
    return PARTY.contains(capacity)
        || capacity == SYSTEM
        || (capacity == OFFICER && roles.contains(OfficeTask.PROTECTED_PERSONS.role()));
  }

  /** Whether a case in this status exists for somebody in this capacity. */
  public static boolean shows(Capacity capacity, ApplicationStatus status) {
    return permits(capacity, status, Verb.SEE_CASE);
  }

  /** The statuses in which somebody in this capacity may do this; none if never. */
  public static Set<ApplicationStatus> statuses(Capacity capacity, Verb verb) {
    return ROWS.get(verb).of(capacity);
  }

  /** The capacities that may ever do this. */
  public static Set<Capacity> capacities(Verb verb) {
    EnumSet<Capacity> capacities = EnumSet.allOf(Capacity.class);
    capacities.removeIf(capacity -> !permits(capacity, verb));
    return capacities;
  }

  private static Set<ApplicationStatus> where(Predicate<ApplicationStatus> fits) {
    EnumSet<ApplicationStatus> statuses = EnumSet.allOf(ApplicationStatus.class);
    statuses.removeIf(fits.negate());
    return statuses;
  }

  /** The statuses by capacity of one verb. */
  private static final class Row {
    private final Map<Capacity, Set<ApplicationStatus>> statuses = new EnumMap<>(Capacity.class);

    Row in(Set<ApplicationStatus> when, Capacity... who) {
      return in(when, EnumSet.copyOf(Arrays.asList(who)));
    }

    Row in(Set<ApplicationStatus> when, Set<Capacity> who) {
      for (Capacity capacity : who) {
        statuses
            .computeIfAbsent(capacity, one -> EnumSet.noneOf(ApplicationStatus.class))
            .addAll(when);
      }
      return this;
    }

    Set<ApplicationStatus> of(Capacity capacity) {
      return Collections.unmodifiableSet(statuses.getOrDefault(capacity, Set.of()));
    }
  }
}
