package fi.enterfinland.common.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Where in the service the person is, for the frame around every page. */
@Named("page")
@RequestScoped
public class CurrentPage {
  private HttpServletRequest request;
  private Area area;

  /** For the container. */
  protected CurrentPage() {}

  /** Reads the address of the request. */
  @Inject
  public CurrentPage(HttpServletRequest request) {
    this.request = request;
  }

  /** The area of the address, also of one that failed. */
  public Area getArea() {
    if (area == null) {
      area = Area.of(CurrentAddress.of(request).path());
    }
    return area;
  }

  /**
   * The address of a page in the area the person is in: the pages of one case are the same for the
   * client and for who acts for the client, each in their own area.
   *
   * @param values one value for each path parameter, in order
   */
  public String address(PageAddress page, Object... values) {
    return page.in(getArea()).path(values);
  }

  /** Where the service's name leads: the area's first page. */
  public String getHome() {
    String prefix = getArea().prefix();
    return request.getContextPath() + (prefix.isEmpty() ? "/" : prefix);
  }
}
