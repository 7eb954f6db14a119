package fi.enterfinland.mandate.model;

/** What somebody is who acts for clients (L2.02, L2.04). */
public enum Profession {
  /** Asianajaja, advokat. */
  ADVOCATE,
  /** Luvan saanut oikeudenkäyntiavustaja, rättegångsbiträde med tillstånd. */
  LICENSED_COUNSEL,
  /** Public legal aid. */
  PUBLIC_LEGAL_AID,
  /** Appointed guardian or representative. */
  APPOINTED,
  /** Anybody else whom clients trust. */
  OTHER;

  /** Whether acting is believed without a power of attorney, unless the authority asks (L2.02). */
  public boolean isBelieved() {
    return this == ADVOCATE || this == PUBLIC_LEGAL_AID;
  }

  /** Whether there is a register with a number for everybody who is one. */
  public boolean hasLicence() {
    return this == ADVOCATE || this == LICENSED_COUNSEL;
  }
}
