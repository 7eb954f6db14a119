package fi.enterfinland.document.web;

import fi.enterfinland.access.model.AccessRule;
import fi.enterfinland.common.model.ApplicationNumber;
import fi.enterfinland.common.model.RuleViolation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the address of a request names. An address that cannot be anything of ours is refused like
 * one that is not the caller's: neither tells what exists.
 */
final class DocumentAddress {
  private static final Pattern IN_CASE =
      Pattern.compile("/api/(?:drafts|office)/(EF-\\d{4}-\\d{7})/documents(?:/([0-9a-f-]{36}))?");

  private DocumentAddress() {}

  /**
   * Whether a request is about the documents of a draft, or of a case an officer has before them.
   */
  static boolean isInCase(HttpServletRequest request) {
    return IN_CASE.matcher(path(request)).matches();
  }

  /** The draft or case whose documents are meant. */
  static ApplicationNumber number(HttpServletRequest request) {
    return new ApplicationNumber(inCase(request).group(1));
  }

  /** The case named in a query; what is no number at all is nobody's case. */
  static ApplicationNumber caseNumber(HttpServletRequest request) {
    String number = request.getParameter("caseNumber");
    if (number == null || !ApplicationNumber.isWellFormed(number)) {
      throw new RuleViolation(AccessRule.NO_ACCESS);
    }
    return new ApplicationNumber(number);
  }

  /** The document meant in {@code …/documents/{id}}. */
  static UUID idInCase(HttpServletRequest request) {
    return id(inCase(request).group(2));
  }

  /** The document meant by what follows a servlet's own path. */
  static UUID id(HttpServletRequest request) {
    String rest = request.getPathInfo();
    return id(rest == null ? null : rest.substring(1));
  }

  private static Matcher inCase(HttpServletRequest request) {
    Matcher matcher = IN_CASE.matcher(path(request));
    if (!matcher.matches()) {
      throw new RuleViolation(AccessRule.NO_ACCESS);
    }
    return matcher;
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new RuleViolation(AccessRule.NO_ACCESS);
    }
  }

  private static String path(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }
}
