package fi.enterfinland.account.web;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.TermsOfUse;
import fi.enterfinland.account.service.MyAccountService;
import fi.enterfinland.common.web.PageAddress;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Asks whoever has accepted earlier terms of use only, before any page of their own is opened. It
 * guards pages and not the autosave: what is being typed while new terms come into force is saved,
 * and waits behind the question. A session asks the database once, and again until it is accepted.
 */
public class TermsFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient MyAccountService service;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Actor> actor = SignInSession.actor(request);
    if (actor.isEmpty() || isAccepted(request, actor.get()) || isTheQuestion(request)) {
      chain.doFilter(request, response);
      return;
    }
    String back = URLEncoder.encode(LeadingOn.asked(request), StandardCharsets.UTF_8);
    LeadingOn.to(
        request.getContextPath() + PageAddress.MY_ACCOUNT_TERMS.path() + "?return=" + back,
        request,
        response);
  }

  private boolean isAccepted(HttpServletRequest request, Actor actor) {
    String current = TermsOfUse.current().name();
    if (SignInSession.acceptedTerms(request).filter(current::equals).isPresent()) {
      return true;
    }
    boolean accepted = service.acceptedTerms(actor).filter(current::equals).isPresent();
    if (accepted) {
      SignInSession.termsAccepted(request, current);
    }
    return accepted;
  }

  private static boolean isTheQuestion(HttpServletRequest request) {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    return path.equals(PageAddress.MY_ACCOUNT_TERMS.path());
  }
}
