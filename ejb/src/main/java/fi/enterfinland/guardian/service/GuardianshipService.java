package fi.enterfinland.guardian.service;

import fi.enterfinland.account.model.Account;
import fi.enterfinland.account.model.AccountKind;
import fi.enterfinland.account.model.AccountRepository;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.EmailAddress;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.guardian.model.Birthday;
import fi.enterfinland.guardian.model.Child;
import fi.enterfinland.guardian.model.DocumentedGuardianship;
import fi.enterfinland.guardian.model.GuardianRepository;
import fi.enterfinland.guardian.model.GuardianRule;
import fi.enterfinland.guardian.model.Guardianship;
import fi.enterfinland.guardian.model.Guardianship.EndCause;
import fi.enterfinland.guardian.model.GuardianshipRecorded;
import fi.enterfinland.guardian.model.NewGuardianship;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Officers record guardianships from documents where the register knows none. */
@Stateless
@RolesAllowed(Actor.CASE_WORKER)
public class GuardianshipService {
  private static final int MOST = 200;

  @Inject private GuardianRepository family;
  @Inject private AccountRepository accounts;
  @Inject private CustodyKeeper keeper;
  @Inject private SystemClock clock;
  @Inject private Event<GuardianshipRecorded> events;

  /** What has been recorded and holds, the newest first: one statement. */
  public List<DocumentedGuardianship> recorded() {
    return family.documented(MOST);
  }

  /**
   * Records a guardianship.
   *
   * @throws RuleViolation {@link GuardianRule#NO_ACCOUNT_WITH_ADDRESS}, {@link
   *     GuardianRule#REGISTER_KNOWS_THE_CHILD}, {@link GuardianRule#CHILD_IS_OF_AGE}, {@link
   *     GuardianRule#GUARDIANSHIP_STANDS}
   */
  public void record(Actor officer, NewGuardianship told) {
    Instant now = clock.now();
    Account guardian =
        accounts
            .withEmail(new EmailAddress(told.guardianEmail()))
            .filter(account -> account.kind() == AccountKind.PERSON)
            .orElseThrow(
                () -> new RuleViolation(GuardianRule.NO_ACCOUNT_WITH_ADDRESS, "guardianEmail"));
    if (new Birthday(told.birthDate()).isOfAge(now)) {
      throw new RuleViolation(GuardianRule.CHILD_IS_OF_AGE, "birthDate");
    }
    Child child = child(told);
    if (family.guardianshipsOf(child.id()).stream().anyMatch(one -> one.isOf(guardian.id()))) {
      throw new RuleViolation(GuardianRule.GUARDIANSHIP_STANDS, "guardianEmail");
    }
    Guardianship guardianship =
        Guardianship.documented(
            child.id(),
            guardian.name().shown(),
            guardian.id(),
            told.document(),
            officer.accountId(),
            now);
    family.add(guardianship);
    keeper.settle(child, EndCause.DOCUMENT, guardianship.ground(), now);
    events.fire(new GuardianshipRecorded(guardianship.id(), false, officer, now));
  }

  /** The child of the document, known from an earlier one or written down now. */
  private Child child(NewGuardianship told) {
    List<Child> known = family.named(told.child(), told.birthDate());
    if (known.stream().anyMatch(child -> child.personId() != null)) {
      throw new RuleViolation(GuardianRule.REGISTER_KNOWS_THE_CHILD, "familyName");
    }
    return known.stream()
        .findFirst()
        .map(child -> family.locked(child.id()))
        .orElseGet(
            () -> {
              Child child = Child.documented(told.child(), told.birthDate());
              family.add(child);
              return child;
            });
  }

  /**
   * Records that a guardianship has ended; the guardian's access ends with it.
   *
   * @param document what says so, in the officer's words
   * @throws RuleViolation {@link GuardianRule#NO_SUCH_GUARDIANSHIP}, {@link
   *     GuardianRule#REGISTER_KNOWS_THE_CHILD} for one that the register tells of
   */
  public void end(Actor officer, long guardianshipId, String document) {
    Instant now = clock.now();
    Child child = family.locked(family.open(guardianshipId).childId());
    Guardianship guardianship = family.open(guardianshipId);
    if (guardianship.source() == Guardianship.Source.REGISTER) {
      throw new RuleViolation(GuardianRule.REGISTER_KNOWS_THE_CHILD);
    }
    guardianship.end(document, officer.accountId(), now);
    keeper.settle(child, EndCause.DOCUMENT, guardianship.ground(), now);
    events.fire(new GuardianshipRecorded(guardianship.id(), true, officer, now));
  }
}
