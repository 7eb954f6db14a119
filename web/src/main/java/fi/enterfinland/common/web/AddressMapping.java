package fi.enterfinland.common.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/**
 * Gives every address without path parameters a mapping of its own. Where an address is also the
 * name of a folder of views, as {@code /my} is, the server would otherwise send the browser to the
 * folder ({@code /my/}) before any filter is asked, and {@link AddressFilter} would send it back.
 */
public class AddressMapping implements ServletContextListener {
  @Override
  public void contextInitialized(ServletContextEvent event) {
    String[] addresses =
        Arrays.stream(PageAddress.values())
            .filter(address -> address.parameters().isEmpty() && address != PageAddress.START)
            .map(PageAddress::pattern)
            .toArray(String[]::new);
    event.getServletContext().addServlet("addresses", Led.class).addMapping(addresses);
  }

  /** Never reached by a page: the filter leads on before. */
  public static class Led extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
