package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.application.model.ReadState;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.form.model.ApplicationKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whose consent an application for a child needs before a guardian sends it, and how far that is.
 * Guardians decide together (361/1983 §5), so each of them but the one who applies; in a matter of
 * citizenship also the child of 15 or more, who has a veto there (359/2003 §5).
 *
 * @param child the child
 * @param guardianships those that hold
 * @param childCase the case, with what was said in it
 * @param kind what is applied for
 * @param documents the documents of the case: an excuse is worth what shows it
 */
public record ConsentPolicy(
    Child child,
    List<Guardianship> guardianships,
    ChildCase childCase,
    ApplicationKind kind,
    Set<UUID> documents) {
  private static final String CITIZENSHIP = "citizenship";

  /** What stands in the way of sending, the worst first. */
  private static final List<ConsentState> OBSTACLES =
      List.of(ConsentState.REFUSED, ConsentState.LAPSED, ConsentState.WAITING);

  /** How everybody stands whose consent is needed. */
  public List<ConsentLine> lines(ReadState stands, Instant at) {
    List<ConsentLine> lines = new ArrayList<>();
    for (Guardianship other : guardianships) {
      if (!childCase.isApplying(other)) {
        lines.add(line(other.id(), other.guardianName(), other.accountId() != null, stands));
      }
    }
    if (asksTheChild(at)) {
      lines.add(line(null, child.name().shown(), child.accountId() != null, stands));
    }
    return lines;
  }

  private ConsentLine line(Long guardianship, String name, boolean known, ReadState stands) {
    Optional<Excuse> excuse = childCase.excuseOf(guardianship);
    if (excuse.isPresent() && !documents.contains(excuse.get().document())) {
      return new ConsentLine(guardianship, name, known, ConsentState.WAITING, null, null, null);
    }
    return new ConsentLine(
        guardianship,
        name,
        known,
        childCase.consentOf(guardianship, stands),
        childCase.refusalOf(guardianship).orElse(null),
        childCase.answeredAt(guardianship).orElse(null),
        excuse.orElse(null));
  }

  /** How far all of them are together: what stands most in the way; empty if nobody is asked. */
  public Optional<ConsentState> together(ReadState stands, Instant at) {
    List<ConsentState> states = lines(stands, at).stream().map(ConsentLine::state).toList();
    return OBSTACLES.stream()
        .filter(states::contains)
        .findFirst()
        .or(() -> states.stream().findFirst());
  }

  /** Whether the child's own consent is needed. */
  public boolean asksTheChild(Instant at) {
    return kind.category().equals(CITIZENSHIP) && child.birthday().mayAct(at);
  }

  /**
   * Requires that a guardian may send the application now.
   *
   * @throws RuleViolation naming what stands in the way; a refusal before what only lacks
   */
  public void requireConsents(ReadState stands, Instant at) {
    List<ConsentLine> lines = lines(stands, at);
    for (ConsentState obstacle : OBSTACLES) {
      lines.stream()
          .filter(line -> line.state() == obstacle)
          .map(line -> rule(line, obstacle))
          .filter(Objects::nonNull)
          .findFirst()
          .ifPresent(
              rule -> {
                throw new RuleViolation(rule);
              });
    }
  }

  /**
   * Requires that the application is about the child.
   *
   * @throws RuleViolation {@link GuardianRule#APPLICATION_IS_NOT_OF_THE_CHILD}
   */
  public void requireSubject(LocalDate birthDate) {
    if (!child.birthday().born().equals(birthDate)) {
      throw new RuleViolation(GuardianRule.APPLICATION_IS_NOT_OF_THE_CHILD);
    }
  }

  private static GuardianRule rule(ConsentLine line, ConsentState obstacle) {
    return switch (obstacle) {
      case REFUSED -> line.isOfChild() ? GuardianRule.CHILD_REFUSES : GuardianRule.GUARDIAN_REFUSES;
      case LAPSED -> GuardianRule.CONSENT_HAS_LAPSED;
      case WAITING ->
          line.isOfChild()
              ? GuardianRule.CHILD_HAS_NOT_CONSENTED
              : GuardianRule.GUARDIAN_HAS_NOT_CONSENTED;
      case CONSENTED, EXCUSED -> null;
    };
  }

  /** How all stand, as one of the family sees it. */
  public ConsentView view(
      ActingRight right, ApplicationStatus status, ReadState stands, Instant at) {
    List<ConsentLine> lines = lines(stands, at);
    Optional<Guardianship> own =
        guardianships.stream().filter(one -> one.isOf(right.accountId())).findFirst();
    Optional<ConsentLine> asked =
        lines.stream()
            .filter(
                line ->
                    right.isAs(Capacity.SELF)
                        ? line.isOfChild()
                        : own.filter(one -> one.id().equals(line.guardianship())).isPresent())
            .findFirst();
    boolean draft = status == ApplicationStatus.DRAFT;
    return new ConsentView(
        childCase.number(),
        child.name().shown(),
        child.birthday().ageOn(at.atZone(SystemClock.HELSINKI).toLocalDate()),
        name(childCase.applying()),
        lines,
        asked.orElse(null),
        stands.fingerprint(),
        draft && right.isAs(Capacity.GUARDIAN) && !lines.isEmpty(),
        draft && asked.isPresent(),
        own.filter(one -> draft || status.isOpen()).map(this::proposable).orElse(null),
        own.flatMap(this::change).orElse(null));
  }

  /** The family of the case, as officers see it. */
  public ChildFile file(ReadState stands, Instant at) {
    return new ChildFile(
        child.birthday().ageOn(at.atZone(SystemClock.HELSINKI).toLocalDate()),
        name(childCase.applying()),
        guardianships.stream().map(Guardianship::view).toList(),
        lines(stands, at));
  }

  /** Whom a guardian may propose to go on with the case: the other one, or oneself. */
  private String proposable(Guardianship own) {
    if (childCase.change().isPresent() || childCase.applying() == null) {
      return null;
    }
    return guardianships.stream()
        .filter(one -> childCase.isApplying(own) ? one != own : one == own)
        .filter(one -> one.accountId() != null)
        .map(Guardianship::guardianName)
        .findFirst()
        .orElse(null);
  }

  private Optional<ConsentView.ProposedChange> change(Guardianship own) {
    return childCase
        .change()
        .map(
            open ->
                new ConsentView.ProposedChange(
                    name(open.to()), open.isForAnswerBy(own.id(), childCase.applying())));
  }

  private String name(Long guardianship) {
    return guardianships.stream()
        .filter(one -> one.id().equals(guardianship))
        .map(Guardianship::guardianName)
        .findFirst()
        .orElse(null);
  }
}
