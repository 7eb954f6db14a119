package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.application.model.ReadState;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.guardian.model.GuardianStatement.Kind;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A case that guardians have for a child. One of them applies, from the own account; the others
 * read along and consent or refuse before it is sent, because guardians decide together (361/1983
 * §5). Who applies can be changed by agreement of both. When the child comes of age the case moves
 * to the person.
 *
 * <p>What was asked and said is appended; how somebody stands is read off it. The case itself is
 * locked by whoever acts.
 */
@Entity
@Table(name = "child_case")
public class ChildCase {
  @Id
  @Column(name = "application_number", updatable = false)
  private ApplicationNumber number;

  @Column(name = "child_id", updatable = false)
  private long childId;

  @Column(name = "applying_guardianship")
  private Long applying;

  @Column(name = "moved_at")
  private Instant movedAt;

  @OneToMany(mappedBy = "childCase", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<GuardianStatement> statements = new ArrayList<>();

  @Version private int version;

  /** For the persistence provider. */
  protected ChildCase() {}

  private ChildCase(ActingRight right, Guardianship applying) {
    this.number = right.number();
    this.childId = applying.childId();
    this.applying = applying.id();
  }

  /** A guardian begins a case for a child. */
  public static ChildCase begin(ActingRight right, Guardianship applying) {
    right.to(Verb.START);
    return new ChildCase(right, applying);
  }

  /** Asks another guardian to read and to consent; may be asked again when answers have changed. */
  public ConsentAsked ask(ActingRight right, Guardianship other, Instant now) {
    right.in(number).to(Verb.ASK_FOR_CONSENT);
    add(new GuardianStatement(this, right, Kind.ASKED, other.id(), now));
    return new ConsentAsked(number, other.accountId(), now, right);
  }

  /**
   * Another guardian, or the child, consents to the application as it was read.
   *
   * @param by whose consent, or null for the child
   * @param read the answers that were read
   * @param stands the answers as they stand
   * @throws RuleViolation {@link GuardianRule#READ_SOMETHING_ELSE}
   */
  public ConsentGiven consent(
      ActingRight right, Guardianship by, ReadState read, ReadState stands, Instant now) {
    answer(right, Kind.CONSENTED, by, read, stands, null, now);
    return new ConsentGiven(number, now, right);
  }

  /**
   * Another guardian, or the child, refuses; it can become a consent later.
   *
   * @param by whose refusal, or null for the child
   * @param reason in own words, or null
   */
  public ConsentRefused refuse(
      ActingRight right,
      Guardianship by,
      ReadState read,
      ReadState stands,
      String reason,
      Instant now) {
    answer(right, Kind.REFUSED, by, read, stands, reason, now);
    return new ConsentRefused(number, now, right);
  }

  /**
   * Says that another guardian's consent is not to be waited for. The other one may still consent
   * or refuse; what is said last holds, and a refusal that stands is not passed over.
   *
   * @param document a document of the case that shows it
   * @throws RuleViolation {@link GuardianRule#GUARDIAN_REFUSES}, {@link
   *     GuardianRule#NOT_ASKED_TO_CONSENT} of whoever applies
   */
  public GuardianExcused excuse(
      ActingRight right, Guardianship other, Absence absence, UUID document, Instant now) {
    right.in(number).to(Verb.ASK_FOR_CONSENT);
    if (isApplying(other)) {
      throw new RuleViolation(GuardianRule.NOT_ASKED_TO_CONSENT);
    }
    if (refusalStands(other.id())) {
      throw new RuleViolation(GuardianRule.GUARDIAN_REFUSES);
    }
    add(
        new GuardianStatement(this, right, Kind.EXCUSED, other.id(), now)
            .excusing(absence, document));
    return new GuardianExcused(number, other.accountId(), absence, now, right);
  }

  private boolean refusalStands(Long guardianship) {
    return answerOf(guardianship).filter(answer -> answer.kind() == Kind.REFUSED).isPresent();
  }

  private void answer(
      ActingRight right,
      Kind kind,
      Guardianship by,
      ReadState read,
      ReadState stands,
      String reason,
      Instant now) {
    right.in(number).to(Verb.CONSENT);
    if (by != null && isApplying(by)) {
      throw new RuleViolation(GuardianRule.NOT_ASKED_TO_CONSENT);
    }
    if (!read.equals(stands)) {
      throw new RuleViolation(GuardianRule.READ_SOMETHING_ELSE);
    }
    add(
        new GuardianStatement(this, right, kind, by == null ? null : by.id(), now)
            .havingRead(read)
            .because(reason));
  }

  /**
   * Proposes that another guardian goes on with the case: the one who applies offers it, or the
   * other one asks for it.
   *
   * @param by who proposes
   * @param to who is to go on with it
   * @throws RuleViolation {@link GuardianRule#GUARDIAN_NOT_KNOWN_YET}
   */
  public GuardianChangeProposed proposeChange(
      ActingRight right, Guardianship by, Guardianship to, Guardianship from, Instant now) {
    right.in(number).to(Verb.CHANGE_GUARDIAN);
    Guardianship told = by.id().equals(to.id()) ? from : to;
    if (!isApplying(from) || isApplying(to)) {
      throw new RuleViolation(GuardianRule.NO_CHANGE_PROPOSED);
    }
    if (to.accountId() == null) {
      throw new RuleViolation(GuardianRule.GUARDIAN_NOT_KNOWN_YET);
    }
    add(new GuardianStatement(this, right, Kind.CHANGE_PROPOSED, by.id(), now).towards(to.id()));
    return new GuardianChangeProposed(number, told.accountId(), now, right);
  }

  /**
   * Agrees to what the other guardian proposed: from now on the other applies.
   *
   * @throws RuleViolation {@link GuardianRule#NO_CHANGE_PROPOSED}
   */
  public ApplyingGuardianChanged agreeToChange(ActingRight right, Guardianship by, Instant now) {
    right.in(number).to(Verb.CHANGE_GUARDIAN);
    Change proposed =
        change()
            .filter(open -> open.isForAnswerBy(by.id(), applying))
            .orElseThrow(() -> new RuleViolation(GuardianRule.NO_CHANGE_PROPOSED));
    add(
        new GuardianStatement(this, right, Kind.CHANGE_AGREED, by.id(), now)
            .towards(proposed.to()));
    applying = proposed.to();
    return new ApplyingGuardianChanged(number, now, right);
  }

  /**
   * The case goes on with another guardian, or with none, because the one who applied is no more.
   */
  public void passTo(ActingRight right, Guardianship next) {
    right.in(number).to(Verb.SETTLE_ACCESS);
    applying = next == null ? null : next.id();
  }

  /** The case is the person's own, who has come of age and has this account. */
  public CaseMovedToPerson moveToPerson(ActingRight right, long accountId, Instant now) {
    right.in(number).to(Verb.SETTLE_ACCESS);
    movedAt = now;
    applying = null;
    return new CaseMovedToPerson(number, accountId, now, right);
  }

  private void add(GuardianStatement statement) {
    statements.add(statement);
  }

  /**
   * How somebody stands whose consent may be needed.
   *
   * @param guardianship whose, or null for the child
   * @param now the answers as they stand
   */
  public ConsentState consentOf(Long guardianship, ReadState now) {
    return answerOf(guardianship).map(answer -> answer.stateFor(now)).orElse(ConsentState.WAITING);
  }

  /** The reason of a refusal that stands; empty without one. */
  public Optional<String> refusalOf(Long guardianship) {
    return answerOf(guardianship)
        .filter(answer -> answer.kind() == Kind.REFUSED)
        .map(GuardianStatement::reason);
  }

  /** Why a guardian is not waited for, and what shows it; empty where the guardian is. */
  public Optional<Excuse> excuseOf(Long guardianship) {
    return answerOf(guardianship)
        .filter(answer -> answer.kind() == Kind.EXCUSED)
        .map(GuardianStatement::excuse);
  }

  /** When somebody last consented or refused, or was excused. */
  public Optional<Instant> answeredAt(Long guardianship) {
    return answerOf(guardianship).map(GuardianStatement::at);
  }

  private Optional<GuardianStatement> answerOf(Long guardianship) {
    return statements.stream()
        .filter(statement -> statement.answers(guardianship))
        .reduce((earlier, later) -> later);
  }

  /** The change of the applying guardian that waits for an answer. */
  public Optional<Change> change() {
    return statements.stream()
        .filter(GuardianStatement::isOfChange)
        .reduce((earlier, later) -> later)
        .filter(last -> last.kind() == Kind.CHANGE_PROPOSED)
        .map(last -> new Change(last.guardianshipId(), last.toGuardianship()))
        .filter(open -> applying != null && !applying.equals(open.to()));
  }

  /**
   * A change that somebody proposed.
   *
   * @param by who proposed it
   * @param to who is to go on with the case
   */
  public record Change(Long by, Long to) {
    /** Whether this guardian's answer makes it so. */
    public boolean isForAnswerBy(Long guardianship, Long applying) {
      return by.equals(to) ? guardianship.equals(applying) : guardianship.equals(to);
    }
  }

  /** Whether this guardian applies. */
  public boolean isApplying(Guardianship guardianship) {
    return Objects.equals(applying, guardianship.id());
  }

  /** Whether the case has moved to the person. */
  public boolean isMoved() {
    return movedAt != null;
  }

  /** The guardianship of whoever applies, or null. */
  public Long applying() {
    return applying;
  }

  /** The case. */
  public ApplicationNumber number() {
    return number;
  }

  /** The child. */
  public long childId() {
    return childId;
  }
}
