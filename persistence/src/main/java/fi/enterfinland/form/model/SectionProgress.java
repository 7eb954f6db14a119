package fi.enterfinland.form.model;

import java.util.List;

/**
 * How far one section of a draft is.
 *
 * @param section the section's key
 * @param state the state in one word
 * @param findings what is missing, wrong or worth knowing, in the order of the questions
 */
public record SectionProgress(String section, State state, List<Finding> findings) {
  /** The states of a section. */
  public enum State {
    /** Nothing is answered, and something must be. */
    NOT_STARTED,
    /** Something is missing or wrong. */
    MISSING,
    /** Nothing stops sending. */
    COMPLETE
  }

  /** How many things stop sending: the n of "n things missing". */
  public int missing() {
    return (int) findings.stream().filter(finding -> finding.severity().stopsSending()).count();
  }

  /** What stops sending. */
  public List<Finding> stopping() {
    return findings.stream().filter(finding -> finding.severity().stopsSending()).toList();
  }

  /** What is worth knowing only. */
  public List<Finding> advice() {
    return findings.stream().filter(finding -> !finding.severity().stopsSending()).toList();
  }

  /** Whether nothing stops sending. */
  public boolean isComplete() {
    return state == State.COMPLETE;
  }
}
