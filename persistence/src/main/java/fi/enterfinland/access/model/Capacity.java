package fi.enterfinland.access.model;

/** In which capacity somebody acts in a case (law dossier L2.01, L3.11, L3.12). */
public enum Capacity {
  /** In one's own matter. */
  SELF,
  /** For one's child under 18, as the guardian who applies. */
  GUARDIAN,
  /** Guardian beside the one who applies: reads along, and consents or refuses (361/1983 §5). */
  CO_GUARDIAN,
  /** Beside the party, under a mandate. */
  COUNSEL,
  /** For an unaccompanied minor or a principal, appointed. */
  REPRESENTATIVE,
  /** Says that they act for somebody; has no case, and sees none, until that is approved. */
  CLAIMANT,
  /** The employer's own part. */
  EMPLOYER,
  /** For the authority. */
  OFFICER,
  /** The service by the clock, or another system by message. */
  SYSTEM
}
