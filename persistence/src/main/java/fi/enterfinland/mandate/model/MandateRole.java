package fi.enterfinland.mandate.model;

import java.util.EnumSet;
import java.util.Set;

/**
 * In what role somebody acts for a client (L2.01, L3.10, L3.11). The role says what it rests on,
 * whether papers are served to who has it, and whether it ends with a birthday; what may be done in
 * a case the access table says for the seat.
 */
public enum MandateRole {
  /**
   * Acts instead of the party: asiamies, ombud (434/2003 §12). Is served unless that was limited.
   */
  AGENT(true, false, MandateGround.POWER_OF_ATTORNEY, MandateGround.NOTICE),
  /**
   * Acts beside the party: avustaja, biträde (434/2003 §12). Is served only if the paper says so.
   */
  COUNSEL(false, false, MandateGround.POWER_OF_ATTORNEY, MandateGround.NOTICE),
  /** Appointed by a court or an authority: edunvalvoja, intressebevakare (434/2003 §14). */
  GUARDIAN(true, false, MandateGround.COURT_ORDER),
  /** Of a child who came alone: edustaja, företrädare (746/2011 §39–43); ends at 18. */
  REPRESENTATIVE(true, true, MandateGround.COURT_ORDER);

  private final boolean servedByDefault;
  private final boolean endsAtMajority;

  /** Never changed once made; the type alone does not say so. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<MandateGround> grounds;

  MandateRole(boolean servedByDefault, boolean endsAtMajority, MandateGround... grounds) {
    this.servedByDefault = servedByDefault;
    this.endsAtMajority = endsAtMajority;
    this.grounds = EnumSet.noneOf(MandateGround.class);
    this.grounds.addAll(Set.of(grounds));
  }

  /** Whether papers are served to who has the role unless it was limited (L2.08). */
  public boolean isServedByDefault() {
    return servedByDefault;
  }

  /** Whether it ends when the client comes of age (L3.10). */
  public boolean endsAtMajority() {
    return endsAtMajority;
  }

  /** Whether it can rest on this. */
  public boolean restsOn(MandateGround ground) {
    return grounds.contains(ground);
  }

  /** Whether a court or another authority gives it, so that no client can (L3.10). */
  public boolean isAppointed() {
    return restsOn(MandateGround.COURT_ORDER);
  }

  /**
   * Why somebody with this role leaves the seat to somebody with another: a guardian represents the
   * child from now on (746/2011 §43), anybody else takes over.
   */
  public EndReason leavesTo(MandateRole next) {
    return this == REPRESENTATIVE && next == GUARDIAN
        ? EndReason.GUARDIAN_APPOINTED
        : EndReason.REPLACED;
  }
}
