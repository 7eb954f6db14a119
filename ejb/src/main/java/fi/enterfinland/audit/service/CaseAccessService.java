package fi.enterfinland.audit.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRepository;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.audit.model.AuditRepository;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.SystemClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Tells the people of a case who can see it and who has (L5.06). */
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
}
