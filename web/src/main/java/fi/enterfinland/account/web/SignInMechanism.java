package fi.enterfinland.account.web;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.SignedInPrincipal;
import fi.enterfinland.common.web.Area;
import fi.enterfinland.common.web.RefusedRequests;
import fi.enterfinland.common.web.SecurityHeadersFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The one authentication mechanism of the application. On every request it tells the container who
 * the session says is signed in, which costs a map look-up; the ways of getting into the session
 * are pages and servlets of this package. Who is not signed in is led to the way in of the area
 * they asked for; who is signed in as somebody else finds nothing there.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
      throws AuthenticationException {
    Optional<Actor> actor = SignInSession.actor(request);
    try {
      if (actor.isPresent()) {
        return signedIn(actor.get(), request, response, context);
      }
      if (!context.isProtected()) {
        return context.doNothing();
      }
      askToSignIn(request, response);
      return AuthenticationStatus.SEND_CONTINUE;
    } catch (IOException gone) {
      throw new AuthenticationException(gone);
    }
  }

  private static AuthenticationStatus signedIn(
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context)
      throws IOException {
    Area area = Area.of(path(request));
    boolean wrongArea =
        (area == Area.OFFICE && !actor.isOfficer())
            || (area == Area.MY && !actor.roles().contains(Actor.APPLICANT));
    if (wrongArea) {
      RefusedRequests.markForeignArea(request, actor.accountId());
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return AuthenticationStatus.SEND_FAILURE;
    }
    return context.notifyContainerAboutLogin(new SignedInPrincipal(actor), actor.roles());
  }

  private static void askToSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = path(request);
    SecurityHeadersFilter.write(response);
    if (path.startsWith("/api/")) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      return;
    }
    String way =
        request.getContextPath() + (Area.of(path) == Area.OFFICE ? "/login/officer" : "/login");
    String query = request.getQueryString();
    String back = path + ("GET".equals(request.getMethod()) && query != null ? "?" + query : "");
    String target = way + "?return=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    if (hadSession(request)) {
      target += "&ended";
    }
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      leadPartialRequest(response, target);
    } else {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", target);
    }
    response.setHeader("Cache-Control", "no-store");
  }

  /** A page that asks for a part of itself follows a redirect only in this form. */
  private static void leadPartialRequest(HttpServletResponse response, String target)
      throws IOException {
    response.setContentType("text/xml;charset=UTF-8");
    response
        .getWriter()
        .write(
            "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                + target.replace("&", "&amp;")
                + "\"></redirect></partial-response>");
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
