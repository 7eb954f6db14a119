package fi.enterfinland.account.web;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.IdentityLevel;
import fi.enterfinland.account.model.SignedInPrincipal;
import fi.enterfinland.common.web.Area;
import fi.enterfinland.common.web.PageAddress;
import fi.enterfinland.common.web.RefusedRequests;
import fi.enterfinland.common.web.SecurityHeadersFilter;
import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.MessagePolicy;
import jakarta.security.auth.message.callback.CallerPrincipalCallback;
import jakarta.security.auth.message.callback.GroupPrincipalCallback;
import jakarta.security.auth.message.module.ServerAuthModule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.UnsupportedCallbackException;

/**
 * The one authentication mechanism of the application. On every request it tells the container who
 * the session says is signed in, which costs a map look-up; the ways of getting into the session
 * are pages and servlets of this package. Who is not signed in is led to the way in of the area
 * they asked for; who is signed in as somebody else finds nothing there. Acting for clients takes
 * strong identification (L3.11): who has shown a password only is led to it.
 *
 * <p>It speaks to the container directly (Jakarta Authentication) and is no bean: the layer above,
 * Jakarta Security, looks it up, wraps it and intercepts it anew for each request, and none of that
 * is used here.
 */
public class SignInMechanism implements ServerAuthModule {
  private static final String MANDATORY = "jakarta.security.auth.message.MessagePolicy.isMandatory";

  private volatile CallbackHandler container;

  @Override
  public Class<?>[] getSupportedMessageTypes() {
    return new Class<?>[] {HttpServletRequest.class, HttpServletResponse.class};
  }

  /** Called for every request; what it is given stands for the request of the calling thread. */
  @Override
  public void initialize(
      MessagePolicy requests,
      MessagePolicy responses,
      CallbackHandler handler,
      Map<String, Object> options) {
    container = handler;
  }

  @Override
  public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service)
      throws AuthException {
    HttpServletRequest request = (HttpServletRequest) message.getRequestMessage();
    HttpServletResponse response = (HttpServletResponse) message.getResponseMessage();
    Optional<Actor> actor = SignInSession.actor(request);
    try {
      if (actor.isPresent()) {
        return signedIn(actor.get(), request, response, client);
      }
      if (!Boolean.parseBoolean((String) message.getMap().get(MANDATORY))) {
        return AuthStatus.SUCCESS;
      }
      askToSignIn(request, response);
      return AuthStatus.SEND_CONTINUE;
    } catch (IOException | UnsupportedCallbackException failed) {
      throw new AuthException(failed);
    }
  }

  private AuthStatus signedIn(
      Actor actor, HttpServletRequest request, HttpServletResponse response, Subject client)
      throws IOException, UnsupportedCallbackException {
    Area area = Area.of(path(request));
    boolean wrongArea =
        (area == Area.OFFICE && !actor.isOfficer())
            || ((area == Area.MY || area == Area.COUNSEL)
                && !actor.roles().contains(Actor.APPLICANT));
    if (wrongArea) {
      RefusedRequests.markForeignArea(request, actor.accountId());
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return AuthStatus.SEND_FAILURE;
    }
    if (area == Area.COUNSEL && !actor.level().atLeast(IdentityLevel.STRONG)) {
      askToSignIn(request, response);
      return AuthStatus.SEND_CONTINUE;
    }
    container.handle(
        new Callback[] {
          new CallerPrincipalCallback(client, new SignedInPrincipal(actor)),
          new GroupPrincipalCallback(client, actor.roles().toArray(String[]::new))
        });
    return AuthStatus.SUCCESS;
  }

  private static void askToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = path(request);
    SecurityHeadersFilter.write(response);
    if (path.startsWith("/api/")) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    String way = request.getContextPath() + wayIn(Area.of(path));
    String target =
        way + "?return=" + URLEncoder.encode(LeadingOn.asked(request), StandardCharsets.UTF_8);
    if (hadSession(request)) {
      target += "&ended";
    }
    LeadingOn.to(target, request, response);
  }

  private static String wayIn(Area area) {
    return switch (area) {
      case OFFICE -> "/login/officer";
      case COUNSEL -> PageAddress.LOGIN_COUNSEL.path();
      case MY, PUBLIC -> PageAddress.LOGIN.path();
    };
  }

  private static boolean hadSession(HttpServletRequest request) {
    return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
  }

  private static String path(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    int semicolon = path.indexOf(';');
    return semicolon < 0 ? path : path.substring(0, semicolon);
  }
}
