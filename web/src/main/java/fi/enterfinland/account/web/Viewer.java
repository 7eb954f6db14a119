package fi.enterfinland.account.web;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.SignedInPrincipal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;

/** Who looks at the page, for the header of every page and for backing beans. */
@Named
@RequestScoped
public class Viewer {
  private SecurityContext security;

  /** For the container. */
  protected Viewer() {}

  /** Asks the container's security context. */
  @Inject
  public Viewer(SecurityContext security) {
    this.security = security;
  }

  /** The person signed in, if anybody is. */
  public Optional<Actor> actor() {
    Principal caller = security.getCallerPrincipal();
    if (caller instanceof SignedInPrincipal signedIn) {
      return Optional.of(signedIn.actor());
    }
    return security.getPrincipalsByType(SignedInPrincipal.class).stream()
        .findFirst()
        .map(SignedInPrincipal::actor);
  }

  /** {@code #{viewer.signedIn}}. */
  public boolean isSignedIn() {
    return actor().isPresent();
  }

  /** {@code #{viewer.officer}}: an officer of the authority. */
  public boolean isOfficer() {
    return actor().map(Actor::isOfficer).orElse(false);
  }

  /** {@code #{viewer.name}}: as the header shows it. */
  public String getName() {
    return actor().map(Actor::name).orElse("");
  }
}
