package fi.enterfinland.audit.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.audit.model.AuditRepository;
import fi.enterfinland.audit.model.CaseView;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.SystemClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Tells the people of a case who can see it, who has (L5.06), and what was done for them. */
@Stateless
@RolesAllowed(Actor.APPLICANT)
public class CaseAccessService {
  /** More than anybody reads; what is older is given on request. */
  private static final int NEWEST = 200;

  @Inject private AccessPolicy policy;
  @Inject private AccessRepository grants;
  @Inject private AuditRepository entries;
  @Inject private SystemClock clock;

  /** Who can see a case now, and who has seen it: three statements with the access check. */
  public CaseAccess of(Actor actor, ApplicationNumber number) {
    policy.of(actor, number, Verb.SEE_ACCESS);
    return new CaseAccess(grants.holders(number, clock.now()), entries.views(number, NEWEST));
  }

  /**
   * What was done in a case under a mandate, newest first: two statements with the access check.
   *
   * @param ground the mandate, as the rights of those who act under it name it
   */
  public List<CaseView> doneUnder(Actor actor, ApplicationNumber number, String ground) {
    policy.of(actor, number, Verb.SEE_ACCESS);
    return entries.doneUnder(number, ground, NEWEST);
  }
}
