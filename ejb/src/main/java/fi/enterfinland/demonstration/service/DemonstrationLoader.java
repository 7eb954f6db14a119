package fi.enterfinland.demonstration.service;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.calendar.model.LegalCalendar;
import fi.enterfinland.common.model.RuleViolation;
import fi.enterfinland.common.model.Setting;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.demonstration.model.Demonstration;
import fi.enterfinland.demonstration.model.DemonstrationPerson;
import fi.enterfinland.demonstration.model.WorkingDays;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Loads the invented cases when the server starts on a database without any case, if the setting
 * {@code EF_DEMONSTRATION} asks for it. Each person's cases are one transaction: a server killed in
 * the middle leaves whole people, and the next start finds cases and adds nothing.
 */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
@RunAs(DemonstrationLoader.ROLE)
public class DemonstrationLoader {
  /** Role of nobody who can sign in: only this bean calls what tells the invented cases. */
  static final String ROLE = "demonstration";

  private static final Logger LOG = System.getLogger(DemonstrationLoader.class.getName());

  @Inject private DemonstrationTeller teller;
  @Inject private LegalCalendar calendar;
  @Inject private SystemClock clock;

  @PostConstruct
  void load() {
    if (isAsked() && teller.isNothingThere()) {
      tell(Demonstration.read());
    }
  }

  /**
   * Whether the setting asks for it.
   *
   * @throws IllegalStateException if it does outside the local environment
   */
  static boolean isAsked() {
    boolean asked = Boolean.parseBoolean(Setting.DEMONSTRATION.required());
    if (asked && !Setting.isLocalEnvironment()) {
      throw new IllegalStateException(
          "EF_DEMONSTRATION invents cases and is for the local environment only");
    }
    return asked;
  }

  private void tell(Demonstration demonstration) {
    WorkingDays days = new WorkingDays(clock.today(), calendar);
    Actor handler = teller.employ(demonstration.handler(), days);
    Actor maker = teller.employ(demonstration.maker(), days);
    int told = 0;
    for (DemonstrationPerson person : demonstration.applicants()) {
      try {
        told += teller.tell(demonstration, person, days, handler, maker);
      } catch (EJBException | RuleViolation failure) {
        // The others are worth looking at without this one.
        LOG.log(Level.ERROR, "The cases of " + person.name().shown() + " are missing", failure);
      }
    }
    try {
      told += teller.tellElsewhere(demonstration, days, handler, maker);
    } catch (EJBException | RuleViolation failure) {
      LOG.log(Level.ERROR, "The cases lodged elsewhere are missing", failure);
    }
    LOG.log(Level.INFO, "{0} invented cases were loaded", told);
  }
}
