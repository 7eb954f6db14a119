package fi.enterfinland.guardian.service;

import fi.enterfinland.access.model.AccessPolicy;
import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.Verb;
import fi.enterfinland.account.model.Actor;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.PermitApplication;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.guardian.model.ChildCase;
import fi.enterfinland.guardian.model.ChildFile;
import fi.enterfinland.guardian.model.ConsentPolicy;
import fi.enterfinland.guardian.model.GuardianRepository;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** What officers see of the family in a child's case. */
@Stateless
@RolesAllowed(Actor.OFFICER)
public class GuardianOfficeService {
  @Inject private GuardianRepository family;
  @Inject private ApplicationRepository applications;
  @Inject private AccessPolicy access;
  @Inject private Consents consents;
  @Inject private SystemClock clock;

  /**
   * Guardians, consents and age; empty where the case is nobody's child's.
   *
   * @throws RuleViolation {@link AccessRule#NO_ACCESS} for a draft or no case at all
   */
  public Optional<ChildFile> file(Actor actor, ApplicationNumber number) {
    ActingRight right = access.officer(actor, number, Verb.SEE_CASE);
    return family.caseOf(right.number()).map(this::file).map(file -> file.asSeenBy(right));
  }

  private ChildFile file(ChildCase childCase) {
    PermitApplication application = applications.find(childCase.number()).orElseThrow();
    ConsentPolicy policy = consents.policy(childCase, application.formCode());
    return policy.file(
        consents.readState(childCase.number(), application.formCode(), application.formVersion()),
        clock.now());
  }
}
