package fi.enterfinland.account.model;

import java.io.Serializable;
import java.util.Set;

/**
 * Who is signed in.
 *
 * @param accountId the account's id
 * @param name the person's name as shown, in full Unicode
 * @param roles what the person may be at all: {@code applicant}, {@code officer}
 * @param level how the person was identified in this session
 */
public record Actor(long accountId, String name, Set<String> roles, IdentityLevel level)
    implements Serializable {
  /** Role of everybody with an account of their own. */
  public static final String APPLICANT = "applicant";

  /** Role of the authority's officers. */
  public static final String OFFICER = "officer";

  /** Role of the officers who handle cases. */
  public static final String CASE_WORKER = "case-worker";

  /** Keeps an unmodifiable copy of the roles. */
  public Actor {
    roles = Set.copyOf(roles);
  }

  /** Whether the person is an officer of the authority. */
  public boolean isOfficer() {
    return roles.contains(OFFICER);
  }
}
