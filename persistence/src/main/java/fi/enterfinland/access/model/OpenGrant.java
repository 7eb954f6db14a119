package fi.enterfinland.access.model;

/**
 * When a line of the ledger gives access: it has begun, nothing has ended it, and its last instant
 * has not come. Every check and every list says it in these words, in the one language or the
 * other.
 */
public final class OpenGrant {
  /** In the words of Jakarta Persistence, for a grant {@code g} at {@code :at}. */
  public static final String JPQL =
      " g.endedAt IS NULL AND g.validFrom <= :at AND (g.validUntil IS NULL OR g.validUntil > :at) ";

  private OpenGrant() {}

  /**
   * In SQL, for a grant {@code g}.
   *
   * @param at the instant: an expression, or a parameter that is then read twice
   */
  public static String sql(String at) {
    return " g.ended_at is null and g.valid_from <= %1$s"
        .concat(" and (g.valid_until is null or g.valid_until > %1$s) ")
        .formatted(at);
  }
}
