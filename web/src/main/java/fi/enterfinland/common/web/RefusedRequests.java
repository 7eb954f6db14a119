package fi.enterfinland.common.web;

import fi.enterfinland.common.model.RequestRefused;
import fi.enterfinland.common.model.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the audit trail of requests that wanted to change something and were refused on the way to
 * a service: each once, and never with what was in them.
 */
@ApplicationScoped
public class RefusedRequests {
  private static final String NOTED = RefusedRequests.class.getName() + ".noted";
  private static final String FOREIGN_AREA = RefusedRequests.class.getName() + ".foreignArea";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
  private static final Pattern NUMBER = Pattern.compile("EF-\\d{4}-\\d{7}");
  private static final Pattern STRANGE = Pattern.compile("[^A-Za-z0-9/._-]");
  private static final int LONGEST_ACT = 100;

  @Inject private Event<RequestRefused> refused;
  @Inject private SystemClock clock;

  /**
   * Marks a request for an address of another user group. It is written down even if it only wanted
   * to read: that is how numbers are tried out.
   *
   * @param accountId who is signed in
   */
  public static void markForeignArea(HttpServletRequest request, long accountId) {
    request.setAttribute(FOREIGN_AREA, accountId);
  }

  /** Marks a request whose refusal a service has written down already. */
  static void markNoted(HttpServletRequest request) {
    request.setAttribute(NOTED, true);
  }

  /** Writes a refused request down, unless it only wanted to read or is written down already. */
  void note(HttpServletRequest request, String rule) {
    Long foreigner = (Long) request.getAttribute(FOREIGN_AREA);
    boolean onlyReads = READING.contains(request.getMethod()) && foreigner == null;
    if (onlyReads || request.getAttribute(NOTED) != null) {
      return;
    }
    markNoted(request);
    String path = CurrentAddress.of(request).path();
    Matcher number = NUMBER.matcher(path);
    refused.fire(
        new RequestRefused(
            number.find() ? number.group() : null,
            foreigner,
            request.getMethod() + " " + kindOf(path),
            rule,
            clock.now()));
  }

  /** The address without the case, and without anything that only an attacker writes there. */
  private static String kindOf(String path) {
    String kind = STRANGE.matcher(NUMBER.matcher(path).replaceAll("-")).replaceAll("_");
    return kind.substring(0, Math.min(kind.length(), LONGEST_ACT));
  }
}
