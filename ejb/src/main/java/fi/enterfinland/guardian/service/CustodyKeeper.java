package fi.enterfinland.guardian.service;

import fi.enterfinland.access.model.AccessGrant;
import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.ApplicationStatus;
import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.guardian.model.Child;
import fi.enterfinland.guardian.model.ChildCase;
import fi.enterfinland.guardian.model.ChildMayAct;
import fi.enterfinland.guardian.model.ConsentAsked;
import fi.enterfinland.guardian.model.GuardianAccessEnded;
import fi.enterfinland.guardian.model.GuardianRepository;
import fi.enterfinland.guardian.model.GuardiansChanged;
import fi.enterfinland.guardian.model.Guardianship;
import fi.enterfinland.guardian.model.Guardianship.EndCause;
import fi.enterfinland.guardian.model.RightfulAccess;
import fi.enterfinland.guardian.model.RightfulAccess.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings the access ledger in line with custody, age and agreement, in the transaction of whatever
 * has changed one of them, and tells everybody whom it concerns. Where all is in line already, it
 * changes and tells nothing, so it may be called at any time.
 */
@ApplicationScoped
public class CustodyKeeper {
  private static final Set<Capacity> OF_FAMILY =
      Set.of(Capacity.SELF, Capacity.GUARDIAN, Capacity.CO_GUARDIAN);

  private GuardianRepository family;
  private ApplicationRepository applications;
  private AccessRepository grants;
  private AccessPolicy access;
  private Event<CaseEvent> events;

  /** For the container's proxy. */
  protected CustodyKeeper() {}

  /** Reads and writes through these, and tells what has changed. */
  @Inject
  public CustodyKeeper(
      GuardianRepository family,
      ApplicationRepository applications,
      AccessRepository grants,
      AccessPolicy access,
      Event<CaseEvent> events) {
    this.family = family;
    this.applications = applications;
    this.grants = grants;
    this.access = access;
    this.events = events;
  }

  /**
   * Settles all cases of a child, who is locked.
   *
   * @param cause what ended guardianships, if any have ended
   * @param ground what has led here, for the audit trail
   */
  public void settle(Child child, EndCause cause, String ground, Instant now) {
    boolean ofAge = child.birthday().isOfAge(now);
    List<Guardianship> open = family.guardianshipsOf(child.id());
    if (ofAge) {
      open.forEach(guardianship -> guardianship.end(EndCause.OF_AGE, now));
      open = List.of();
    }
    List<ChildCase> cases = family.casesOf(child.id());
    Map<ApplicationNumber, PermitApplication> locked =
        applications.locked(cases.stream().map(ChildCase::number).toList());
    for (ChildCase childCase : cases) {
      ActingRight right = access.system(childCase.number(), ground);
      if (!ofAge) {
        passOn(childCase, open, right);
      }
      Settlement settled = settle(child, open, childCase, now);
      tell(settled, ofAge, ofAge ? EndCause.OF_AGE : cause, right, now);
      if (locked.get(childCase.number()).status() == ApplicationStatus.DRAFT) {
        settled.invited().forEach(one -> invite(childCase, one, right, now));
      }
      if (ofAge && !childCase.isMoved() && child.accountId() != null) {
        events.fire(childCase.moveToPerson(right, child.accountId(), now));
      }
    }
  }

  /** If whoever applied is a guardian no more, another one who is known here goes on. */
  private static void passOn(ChildCase childCase, List<Guardianship> open, ActingRight right) {
    if (open.stream().noneMatch(childCase::isApplying)) {
      Guardianship next =
          open.stream().filter(other -> other.accountId() != null).findFirst().orElse(null);
      if (next != null || childCase.applying() != null) {
        childCase.passTo(right, next);
      }
    }
  }

  /** Brings the ledger of one case in line; tells nobody. */
  Settlement settle(Child child, List<Guardianship> open, ChildCase childCase, Instant now) {
    List<AccessGrant> standing =
        grants.notEnded(childCase.number()).stream()
            .filter(grant -> OF_FAMILY.contains(grant.capacity()))
            .toList();
    List<Line> rightful = RightfulAccess.of(child, open, childCase, now);
    Set<Long> before = new HashSet<>();
    Set<Long> lost = new HashSet<>();
    for (AccessGrant grant : standing) {
      before.add(grant.accountId());
      boolean stays =
          grant.capacity() == Capacity.SELF || rightful.stream().anyMatch(line -> line.is(grant));
      if (!stays) {
        grant.end(now);
        lost.add(grant.accountId());
      }
    }
    List<Line> opened = new ArrayList<>();
    for (Line line : rightful) {
      lost.remove(line.accountId());
      if (standing.stream().noneMatch(line::is)) {
        grants.add(line.grant(childCase.number(), now));
        if (!before.contains(line.accountId())) {
          opened.add(line);
        }
      }
    }
    return new Settlement(opened, lost);
  }

  private void tell(
      Settlement settled, boolean ofAge, EndCause cause, ActingRight right, Instant now) {
    for (long account : settled.lost()) {
      events.fire(new GuardianAccessEnded(right.number(), account, cause, now, right));
    }
    if (!ofAge) {
      if (!settled.lost().isEmpty()) {
        events.fire(new GuardiansChanged(right.number(), now, right));
      }
      settled.opened().stream()
          .filter(line -> line.capacity() == Capacity.SELF)
          .forEach(
              line -> events.fire(new ChildMayAct(right.number(), line.accountId(), now, right)));
    }
  }

  private void invite(ChildCase childCase, long account, ActingRight right, Instant now) {
    events.fire(new ConsentAsked(childCase.number(), account, now, right));
  }

  /**
   * What has changed in the ledger of a case.
   *
   * @param opened lines of accounts that had none before
   * @param lost accounts that have none any more
   */
  record Settlement(List<Line> opened, Set<Long> lost) {
    /** Guardians who read along from now on. */
    List<Long> invited() {
      return opened.stream()
          .filter(line -> line.capacity() == Capacity.CO_GUARDIAN)
          .map(Line::accountId)
          .toList();
    }
  }
}
