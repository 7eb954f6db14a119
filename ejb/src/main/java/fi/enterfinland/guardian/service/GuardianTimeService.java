package fi.enterfinland.guardian.service;

import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.guardian.model.Birthday;
import fi.enterfinland.guardian.model.Child;
import fi.enterfinland.guardian.model.GuardianRepository;
import fi.enterfinland.guardian.model.Guardianship.EndCause;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/**
 * What birthdays bring: at 15 a child may act beside the guardians, at 18 the case is the person's
 * own. Access has ended by itself at midnight, by the grant's own end; here it is written down and
 * told. Open to every role, because it does only what is due by our clock anyway.
 */
@Stateless
@PermitAll
public class GuardianTimeService {
  @Inject private GuardianRepository family;
  @Inject private CustodyKeeper keeper;
  @Inject private SystemClock clock;

  /** Children whose age changes something, in the order of their ids. */
  public List<Long> due(int most) {
    LocalDate today = clock.today();
    return family.grown(
        today.minusYears(Birthday.OF_AGE), today.minusYears(Birthday.ACTS_BESIDE), most);
  }

  /** Does what is due for a child. */
  public void pass(long childId) {
    Child child = family.locked(childId);
    keeper.settle(child, EndCause.OF_AGE, "birthday", clock.now());
  }
}
