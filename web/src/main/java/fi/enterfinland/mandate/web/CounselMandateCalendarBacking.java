package fi.enterfinland.mandate.web;

import fi.enterfinland.account.model.SecretToken;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.web.Languages;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.PageMessages;
import fi.enterfinland.mandate.service.CalendarFeedService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** The last days of all clients for a calendar: as a file, or at a secret address. */
@Named
@RequestScoped
public class CounselMandateCalendarBacking {
  @Inject private CalendarFeedService service;
  @Inject private SignedIn signedIn;
  @Inject private Languages languages;
  @Inject private HttpServletRequest request;

  private String address;

  /** Makes a new address, shown on this page and never again. */
  public void renew() {
    SecretToken token = service.renew(signedIn.actor());
    String here = request.getRequestURL().toString();
    address =
        here.substring(0, here.indexOf('/', here.indexOf("://") + 3))
            + request.getContextPath()
            + PageAddress.CALENDAR_FEED.path(token.value());
  }

  /** Takes the address away. */
  public String close() {
    service.close(signedIn.actor());
    PageMessages.tell(MandateTexts.in(languages.current()).getString("calendar.closed"));
    return PageAddress.COUNSEL_CALENDAR.redirect();
  }

  /** The address just made; null otherwise, because only its hash is kept. */
  public String getAddress() {
    return address;
  }

  /** Since when there is an address; null if there is none. */
  public Instant getSince() {
    return service.since(signedIn.actor()).orElse(null);
  }
}
