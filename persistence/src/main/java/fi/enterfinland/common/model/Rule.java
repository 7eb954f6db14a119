package fi.enterfinland.common.model;

/**
 * A rule that can refuse an act. Each feature has its own enum of rules; a constant's Javadoc cites
 * the law or the service page, and its name is the key of the text shown ({@code rule.<NAME>}) and
 * the {@code rule} of a refused message.
 */
public interface Rule {
  /** The stable name, for example {@code CASE_NOT_OPEN}. */
  String name();

  /**
   * Whether a refusal is written into the audit trail. Only what turns away a flood is not: the
   * line would cost more than the attempt, and the log has it.
   */
  default boolean isNoted() {
    return true;
  }
}
