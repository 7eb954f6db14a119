package fi.enterfinland.mandate.model;

/**
 * A mandate as the desk sees it.
 *
 * @param mandate the mandate
 * @param holder as what its holder acts for clients, or null
 * @param found the pending case it is about, or null
 * @param seated who sits in the seat now, or null
 * @param handled whether the reader decides on it
 */
public record DeskMandate(
    MandateView mandate,
    CounselDetails holder,
    StatedCase found,
    MandateView seated,
    boolean handled) {
  /** Whether what was stated agrees with the case. */
  public boolean isPersonMatching() {
    return found != null && found.isMeantBy(mandate.claim());
  }
}
