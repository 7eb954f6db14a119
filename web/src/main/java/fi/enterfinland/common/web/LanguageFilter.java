package fi.enterfinland.common.web;

import fi.enterfinland.common.model.Language;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Carries out the header's language switch: any address with {@code ?lang=sv} sets the language and
 * sends the browser back to the address without it.
 */
public class LanguageFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient Languages languages;
  @Inject private transient Event<LanguageChosen> chosen;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<Language> language =
        "GET".equals(request.getMethod())
            ? Language.ofCode(request.getParameter("lang"))
            : Optional.empty();
    if (language.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    languages.choose(language.get(), response);
    chosen.fire(new LanguageChosen(language.get()));
    response.setHeader("Cache-Control", "no-store");
    response.sendRedirect(request.getContextPath() + CurrentAddress.of(request).whole());
  }
}
