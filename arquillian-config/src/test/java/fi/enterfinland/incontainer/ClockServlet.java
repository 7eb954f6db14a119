package fi.enterfinland.incontainer;

import fi.enterfinland.common.model.SystemClock;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * {@code POST /test-support/clock?ahead=P15D} sets how far the application's clock is ahead of the
 * machine's (ISO 8601 duration, {@code PT0S} for not at all); {@code GET} tells its time.
 */
@WebServlet("/clock")
public class ClockServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient SystemClock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setContentType("text/plain");
    response.getWriter().print(clock.now());
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    clock.travel(Duration.parse(request.getParameter("ahead")));
    doGet(request, response);
  }
}
