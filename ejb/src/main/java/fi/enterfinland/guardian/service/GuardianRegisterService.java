package fi.enterfinland.guardian.service;

import fi.enterfinland.account.model.Account;
import fi.enterfinland.account.model.AccountEvent.SignedIn;
import fi.enterfinland.account.model.AccountRepository;
import fi.enterfinland.common.model.Setting;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.guardian.gateway.RegisterUnavailableException;
import fi.enterfinland.guardian.gateway.RightToActGateway;
import fi.enterfinland.guardian.model.Child;
import fi.enterfinland.guardian.model.GuardianRepository;
import fi.enterfinland.guardian.model.Guardianship;
import fi.enterfinland.guardian.model.Guardianship.EndCause;
import fi.enterfinland.guardian.model.RegisteredChild;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes over what the register of guardians says: when a guardian or a child identifies, and every
 * night. Who is named no more can act no more, in the same transaction. Open to every role, because
 * whoever asks, the register answers.
 */
@Stateless
@PermitAll
public class GuardianRegisterService {
  private static final Logger LOG = System.getLogger(GuardianRegisterService.class.getName());
  private static final String GROUND = "register of guardians";

  @Inject private RightToActGateway register;
  @Inject private GuardianRepository family;
  @Inject private AccountRepository accounts;
  @Inject private CustodyKeeper keeper;
  @Inject private SystemClock clock;

  /** Somebody has identified: as a child, as a guardian, or as neither. */
  public void signedIn(@Observes SignedIn event) {
    if (event.assertionId() == null) {
      // A password says nothing of who the person is in the register.
      return;
    }
    Optional<String> person = accounts.subjectOf(event.accountId(), issuer());
    if (person.isEmpty()) {
      return;
    }
    family.childOfPerson(person.get()).ifPresent(child -> grown(child, event.accountId()));
    try {
      lookAtChildrenOf(person.get());
    } catch (RegisterUnavailableException unavailable) {
      // Nobody is kept out by it: what was known stands, and the next night looks again.
      LOG.log(Level.WARNING, "A guardian signed in without the register", unavailable);
    }
  }

  private void grown(Child known, long accountId) {
    if (known.accountId() == null) {
      Child child = family.locked(known.id());
      child.identified(accountId);
      keeper.settle(child, EndCause.REGISTER, "first identification", clock.now());
    }
  }

  private void lookAtChildrenOf(String person) throws RegisterUnavailableException {
    Set<Long> seen = new HashSet<>();
    for (RegisteredChild told : register.childrenOf(person)) {
      seen.add(take(told));
    }
    for (long before : family.childrenOfPerson(person)) {
      if (!seen.contains(before)) {
        look(before);
      }
    }
  }

  /** The children to look at, in pages by id. */
  public List<Long> registered(long after, int most) {
    return family.registered(after, most);
  }

  /**
   * Looks at one child.
   *
   * @throws RegisterUnavailableException if the register cannot be asked; nothing has changed
   */
  public void look(long childId) throws RegisterUnavailableException {
    Child child = family.child(childId);
    Optional<RegisteredChild> told = register.child(child.personId());
    if (told.isPresent()) {
      take(told.get());
    } else {
      end(family.locked(childId), Set.of());
    }
  }

  /** Takes over what the register says of a child, and gives the child's id. */
  private long take(RegisteredChild told) {
    Instant now = clock.now();
    Child child =
        family
            .childOfPerson(told.personId())
            .map(known -> family.locked(known.id()))
            .orElseGet(() -> added(told));
    child.takeOver(told);
    if (child.accountId() == null) {
      accountOf(told.personId()).ifPresent(child::identified);
    }
    Set<String> named = new HashSet<>();
    told.guardians().forEach(guardian -> named.add(guardian.personId()));
    List<Guardianship> open = family.guardianshipsOf(child.id());
    for (RegisteredChild.Guardian guardian : told.guardians()) {
      Optional<Guardianship> known =
          open.stream().filter(one -> one.isOfPerson(guardian.personId())).findFirst();
      Optional<Long> account = accountOf(guardian.personId());
      if (known.isEmpty() && !child.birthday().isOfAge(now)) {
        family.add(Guardianship.registered(child.id(), guardian, account.orElse(null), now));
      } else if (known.isPresent() && known.get().accountId() == null) {
        account.ifPresent(known.get()::identified);
      }
    }
    end(child, named);
    return child.id();
  }

  private Child added(RegisteredChild told) {
    Child child = Child.registered(told);
    family.add(child);
    return child;
  }

  private void end(Child child, Set<String> named) {
    Instant now = clock.now();
    for (Guardianship open : family.guardianshipsOf(child.id())) {
      if (named.stream().noneMatch(open::isOfPerson)) {
        open.end(EndCause.REGISTER, now);
      }
    }
    keeper.settle(child, EndCause.REGISTER, GROUND, now);
  }

  private Optional<Long> accountOf(String person) {
    return accounts.withIdentity(issuer(), person).map(Account::id);
  }

  private static String issuer() {
    return Setting.CITIZEN_ISSUER.required();
  }
}
