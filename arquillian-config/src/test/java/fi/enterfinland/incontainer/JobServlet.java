package fi.enterfinland.incontainer;

import fi.enterfinland.common.job.RetentionJob;
import fi.enterfinland.decision.job.DecisionClock;
import fi.enterfinland.guardian.job.GuardianClock;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Does at once what the server does every hour or every night: {@code POST
 * /test-support/decision-clock} looks for decisions on which time has something to do, {@code
 * birthdays} for those who have come of age, {@code custody} for what the register of guardians
 * says, {@code retention} tells of and removes what is due.
 */
@WebServlet({"/decision-clock", "/birthdays", "/custody", "/retention"})
public class JobServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient DecisionClock decisions;
  @EJB private transient RetentionJob retention;
  @EJB private transient GuardianClock guardians;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    switch (request.getServletPath()) {
      case "/birthdays" -> guardians.passBirthdays();
      case "/custody" -> guardians.lookAtCustody();
      case "/retention" -> retention.run();
      default -> decisions.run();
    }
  }
}
