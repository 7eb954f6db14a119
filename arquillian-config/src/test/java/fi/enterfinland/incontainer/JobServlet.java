package fi.enterfinland.incontainer;

import fi.enterfinland.common.job.RetentionJob;
import fi.enterfinland.decision.job.DecisionClock;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Does at once what the server does by the clock: {@code POST /test-support/decision-clock} looks
 * for decisions on which time has something to do, {@code POST /test-support/retention} tells of
 * and removes what is due.
 */
@WebServlet({"/decision-clock", "/retention"})
public class JobServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient DecisionClock decisions;
  @EJB private transient RetentionJob retention;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    if (request.getServletPath().equals("/retention")) {
      retention.run();
    } else {
      decisions.run();
    }
  }
}
