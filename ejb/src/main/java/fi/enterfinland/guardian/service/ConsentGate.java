package fi.enterfinland.guardian.service;

import fi.enterfinland.access.model.Capacity;
import fi.enterfinland.application.model.ApplicationSubmitted;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.guardian.model.ChildCase;
import fi.enterfinland.guardian.model.ConsentPolicy;
import fi.enterfinland.guardian.model.GuardianRepository;
import fi.enterfinland.guardian.model.GuardianRule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Stands between a guardian and the sending of an application for a child: without the consent of
 * everybody whose consent is needed, nothing arrives. A child of 15 who sends it acts on its own
 * right, separate from the guardians' (L2.05), and needs nobody's.
 */
@ApplicationScoped
public class ConsentGate {
  @Inject private GuardianRepository family;
  @Inject private Consents consents;

  /**
   * Refuses what was not agreed on; the sending is rolled back with it.
   *
   * @throws RuleViolation for example {@link GuardianRule#GUARDIAN_HAS_NOT_CONSENTED}
   */
  void check(@Observes ApplicationSubmitted event) {
    if (event.by().isAs(Capacity.GUARDIAN)) {
      ChildCase childCase = family.require(event.number());
      ConsentPolicy policy = consents.policy(childCase, event.formCode());
      policy.requireSubject(event.applicant().birthDate());
      policy.requireConsents(
          consents.readState(event.number(), event.formCode(), event.formVersion()), event.at());
    }
  }
}
