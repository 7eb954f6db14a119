package fi.enterfinland.account.web;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.account.model.OfficeTask;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who looks at the page, for the header of every page and for backing beans. */
@Named
@RequestScoped
public class SignedIn {
  private HttpServletRequest request;

  /** For the container's proxy. */
  protected SignedIn() {}

  /** Reads the session of a request. */
  @Inject
  public SignedIn(HttpServletRequest request) {
    this.request = request;
  }

  /**
   * The person signed in; only for pages that cannot be opened signed out.
   *
   * @throws IllegalStateException if nobody is
   */
  public Actor actor() {
    return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
  }

  /** The person signed in, if anybody is. */
  public Optional<Actor> find() {
    return SignInSession.actor(request);
  }

  /** {@code #{signedIn.present}}: whether anybody is signed in. */
  public boolean isPresent() {
    return find().isPresent();
  }

  /** {@code #{signedIn.name}}: the name shown in the header, empty if nobody is signed in. */
  public String getName() {
    return find().map(Actor::name).orElse("");
  }

  /** {@code #{signedIn.is('officer')}}: whether the person has a role. */
  public boolean is(String role) {
    return find().map(actor -> actor.roles().contains(role)).orElse(false);
  }

  /** {@code #{signedIn.officer}}: whether it is an officer of the authority. */
  public boolean isOfficer() {
    return is(Actor.OFFICER);
  }

  /** {@code #{signedIn.handlingCases}}: whether it is an officer who handles or decides cases. */
  public boolean isHandlingCases() {
    return find().map(actor -> OfficeTask.isHandlingCases(actor.roles())).orElse(false);
  }

  /** {@code #{signedIn.officeTasks}}: an officer's tasks, by their roles. */
  public List<String> getOfficeTasks() {
    return Arrays.stream(OfficeTask.values()).map(OfficeTask::role).filter(this::is).toList();
  }

  /** {@code #{signedIn.strong}}: whether the person was identified strongly in this session. */
  public boolean isStrong() {
    return find().map(actor -> actor.level().atLeast(IdentityLevel.STRONG)).orElse(false);
  }

  /**
   * When the person last did anything but look in this session.
   *
   * @throws IllegalStateException if nobody is signed in
   */
  public Instant changedAt() {
    return SignInSession.registered(request)
        .map(RegisteredSession::changedAt)
        .orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
  }

  /** {@code #{signedIn.minutes}}: how long a session lasts that is not used. */
  public int getMinutes() {
    return request.getServletContext().getSessionTimeout();
  }

  /** {@code #{signedIn.csrfToken}}: for the header {@code X-CSRF-Token} and the sign-out form. */
  public String getCsrfToken() {
    return SignInSession.csrfToken(request).value();
  }
}
