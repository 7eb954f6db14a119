package fi.enterfinland.incontainer;

import fi.enterfinland.decision.job.DecisionClock;
import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * {@code POST /test-support/decision-clock} does at once what the server does every hour: looks for
 * decisions on which time has something to do.
 */
@WebServlet("/decision-clock")
public class JobServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @EJB private transient DecisionClock decisions;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    decisions.run();
  }
}
