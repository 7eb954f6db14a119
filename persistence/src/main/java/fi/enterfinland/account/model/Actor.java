package fi.enterfinland.account.model;

import java.io.Serializable;
import java.util.Set;

/**
 * Who is signed in.
 *
 * @param accountId the account's id
 * @param name the person's name as shown, in full Unicode
 * @param roles what the person may be at all: {@code applicant}, {@code officer}
 * @param level how surely the person was identified in this session
 * @param means by what: {@link #PASSWORD}, {@link #PASSWORD_AND_CODE}, or the method of the
 *     identification service (L4.04)
 */
public record Actor(
    long accountId, String name, Set<String> roles, IdentityLevel level, String means)
    implements Serializable {
  /** With e-mail address and password. */
  public static final String PASSWORD = "password";

  /** With e-mail address and password, and a code of the second factor. */
  public static final String PASSWORD_AND_CODE = "password+code";

  /** Role of everybody with an account of their own. */
  public static final String APPLICANT = "applicant";

  /** Role of the authority's officers. */
  public static final String OFFICER = "officer";

  /** Role of the officers who handle cases. */
  public static final String CASE_WORKER = "case-worker";

  /** Role of the officers who decide cases. */
  public static final String DECISION_MAKER = "decision-maker";

  /** Role of an officer who gives documents to those who ask for them. */
  public static final String DOCUMENT_DESK = "document-desk";

  /** Somebody who came by means that say no more than the level does. */
  public Actor(long accountId, String name, Set<String> roles, IdentityLevel level) {
    this(accountId, name, roles, level, level.name());
  }

  /** Keeps an unmodifiable copy of the roles. */
  public Actor {
    roles = Set.copyOf(roles);
  }

  /** Whether the person is an officer of the authority. */
  public boolean isOfficer() {
    return roles.contains(OFFICER);
  }
}
