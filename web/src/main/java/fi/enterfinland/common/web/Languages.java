package fi.enterfinland.common.web;

import fi.enterfinland.common.model.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/**
 * The language of a request: the one chosen in this browser (kept in a cookie, which signing in
 * sets to the account's language), else the first of ours the browser asks for, else Finnish. No
 * session is needed for it, so reading the public pages leaves nothing in the server.
 */
@Named
@RequestScoped
public class Languages {
  static final String COOKIE = "ef-language";

  private static final int ONE_YEAR = 365 * 24 * 60 * 60;

  private HttpServletRequest request;
  private Language current;

  /** For the container. */
  protected Languages() {}

  /** Reads the language from a request when it is first needed. */
  @Inject
  public Languages(HttpServletRequest request) {
    this.request = request;
  }

  /** The language of this request. */
  public Language current() {
    if (current == null) {
      current = chosen().or(this::asked).orElse(Language.FI);
    }
    return current;
  }

  /** Whether the person has chosen a language in this browser, now or earlier. */
  public boolean isChosen() {
    return chosen().isPresent();
  }

  /** The locale Faces draws the page in. */
  public Locale getLocale() {
    return current().locale();
  }

  /** The code for {@code html lang}: {@code fi}, {@code sv} or {@code en}. */
  public String getCode() {
    return current().code();
  }

  /** The present page in another language: same address, same place. */
  public String addressIn(Language language) {
    return request.getContextPath() + CurrentAddress.of(request).in(language.code());
  }

  /**
   * Uses a language from now on in this browser: the header's choice, or the account's at sign-in.
   *
   * @param language the language
   * @param response takes the cookie; must not be committed yet
   */
  public void choose(Language language, HttpServletResponse response) {
    current = language;
    Cookie cookie = new Cookie(COOKIE, language.code());
    cookie.setPath("/");
    cookie.setMaxAge(ONE_YEAR);
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    response.addCookie(cookie);
  }

  private Optional<Language> chosen() {
    if (request.getCookies() == null) {
      return Optional.empty();
    }
    for (Cookie cookie : request.getCookies()) {
      if (cookie.getName().equals(COOKIE)) {
        return Language.ofCode(cookie.getValue());
      }
    }
    return Optional.empty();
  }

  private Optional<Language> asked() {
    if (request.getHeader("Accept-Language") == null) {
      return Optional.empty();
    }
    for (Locale locale : Collections.list(request.getLocales())) {
      Optional<Language> language = Language.ofCode(locale.getLanguage());
      if (language.isPresent()) {
        return language;
      }
    }
    return Optional.of(Language.EN);
  }
}
