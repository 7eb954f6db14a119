package fi.enterfinland.guardian.web;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.web.SignedIn;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.guardian.model.ActingFor;
import fi.enterfinland.guardian.model.FamilyCase;
import fi.enterfinland.guardian.model.FamilyMember;
import fi.enterfinland.guardian.service.GuardianService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** For whom the person acts on this page, and for whom else: the strip under every page's head. */
@Named("actingFor")
@RequestScoped
public class ActingForHead {
  private static final String NONE = ActingForHead.class.getName() + ".none";

  @Inject private GuardianService service;
  @Inject private SignedIn signedIn;
  @Inject private HttpServletRequest request;
  @Inject private SystemClock clock;

  private List<ActingFor> people;
  private List<FamilyMember> family;
  private Map<String, String> names;

  /** The children the person acts for; none for whoever is no guardian. */
  public List<ActingFor> getPeople() {
    if (people == null) {
      people = signedIn.is(Actor.APPLICANT) && !isErrorPage() ? find() : List.of();
    }
    return people;
  }

  private List<ActingFor> find() {
    HttpSession session = request.getSession();
    Instant now = clock.now();
    if (session.getAttribute(NONE) instanceof NoChildrenSeen none
        && none.holds(signedIn.changedAt(), now)) {
      return List.of();
    }
    List<ActingFor> found = service.actingFor(signedIn.actor(), number());
    if (found.isEmpty()) {
      session.setAttribute(NONE, new NoChildrenSeen(now));
    }
    return found;
  }

  /** The child whose case the page is about; null where the person acts for none. */
  public ActingFor getCurrent() {
    return getPeople().stream().filter(ActingFor::current).findFirst().orElse(null);
  }

  /** Whose case in the list it is. */
  public String nameOf(ApplicationNumber number) {
    if (names == null) {
      names = new HashMap<>();
      for (FamilyMember child : getFamily()) {
        for (FamilyCase one : child.cases()) {
          names.put(one.number().value(), child.name());
        }
      }
    }
    return names.getOrDefault(number.value(), "");
  }

  /** The children with their cases. */
  List<FamilyMember> getFamily() {
    if (family == null) {
      family = service.family(signedIn.actor());
    }
    return family;
  }

  /** A page that tells of a failure must not need what may have failed. */
  private boolean isErrorPage() {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null;
  }

  private ApplicationNumber number() {
    String number = request.getParameter("number");
    return number != null && ApplicationNumber.isWellFormed(number)
        ? new ApplicationNumber(number)
        : null;
  }
}
