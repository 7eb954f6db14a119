package fi.enterfinland.application.service;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.application.model.Interview;
import fi.enterfinland.application.model.Lodging;
import fi.enterfinland.application.model.PermitApplication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the authority wants of one case, whether an officer's page or another system's message says
 * so.
 */
public sealed interface CaseCommand {
  /** Who wants it, in which case, on what ground. */
  ActingRight by();

  /** Does it. */
  CaseEvent apply(PermitApplication application, Instant now);

  /** What opens the case if there is none yet; only a registration can. */
  default Optional<Lodging> lodging() {
    return Optional.empty();
  }

  /**
   * The case system registered the case under its own numbers.
   *
   * @param lodged what was lodged elsewhere; null for a case that was sent here
   */
  record Register(ActingRight by, String diaryNumber, String customerNumber, Lodging lodged)
      implements CaseCommand {
    @Override
    public Optional<Lodging> lodging() {
      return Optional.ofNullable(lodged);
    }

    @Override
    public CaseEvent apply(PermitApplication application, Instant now) {
      return application.register(by, diaryNumber, customerNumber, now);
    }
  }

  /**
   * The applicant proved identity.
   *
   * @param on the day in Helsinki
   * @param fingerprintsTaken null where it is not told
   */
  record ProveIdentity(ActingRight by, LocalDate on, String place, Boolean fingerprintsTaken)
      implements CaseCommand {
    @Override
    public CaseEvent apply(PermitApplication application, Instant now) {
      return application.proveIdentity(by, on, place, fingerprintsTaken, now);
    }
  }

  /** An officer begins to handle the case. */
  record StartProcessing(ActingRight by) implements CaseCommand {
    @Override
    public CaseEvent apply(PermitApplication application, Instant now) {
      return application.startProcessing(by, now);
    }
  }

  /** People of the case are to be heard. */
  record Invite(ActingRight by, Interview interview) implements CaseCommand {
    @Override
    public CaseEvent apply(PermitApplication application, Instant now) {
      return application.inviteToInterview(by, interview, now);
    }
  }
}
