package fi.enterfinland.guardian.model;

import fi.enterfinland.common.model.ApplicationNumber;
import java.util.List;

/**
 * How guardians stand towards an application for a child, as one of them or the child sees it.
 *
 * @param number the case
 * @param child the child's name
 * @param age the child's age in full years
 * @param applying the name of the guardian who applies, or null if there is none
 * @param lines everybody whose consent is needed, and how each stands
 * @param own the reader's own line, or null if the reader's consent is not needed
 * @param readState the fingerprint of the answers as they are shown
 * @param mayAsk whether the reader may ask for consents
 * @param mayAnswer whether the reader may consent or refuse now
 * @param proposable another guardian who may be proposed to go on, by name, or null
 * @param change the change that waits for an answer, or null
 */
public record ConsentView(
    ApplicationNumber number,
    String child,
    int age,
    String applying,
    List<ConsentLine> lines,
    ConsentLine own,
    String readState,
    boolean mayAsk,
    boolean mayAnswer,
    String proposable,
    ProposedChange change) {
  /** Keeps an unmodifiable copy. */
  public ConsentView {
    lines = List.copyOf(lines);
  }

  /** The other guardians who need not be waited for, if a document shows why. */
  public List<ConsentLine> excusable() {
    return mayAsk ? lines.stream().filter(ConsentLine::isExcusable).toList() : List.of();
  }

  /** Whether nothing stands in the way of sending. */
  public boolean isComplete() {
    return lines.stream().allMatch(ConsentLine::isSettled);
  }

  /**
   * A change of the applying guardian that waits for an answer.
   *
   * @param to the name of who is to go on
   * @param forReader whether it is the reader's to agree
   */
  public record ProposedChange(String to, boolean forReader) {}
}
