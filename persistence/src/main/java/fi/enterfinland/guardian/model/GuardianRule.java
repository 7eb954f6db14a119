package fi.enterfinland.guardian.model;

import fi.enterfinland.common.model.Rule;

/** Why guardians may not do something together or alone. */
public enum GuardianRule implements Rule {
  /** Guardianship ends at 18: whoever is of age applies alone (L2.07). */
  CHILD_IS_OF_AGE,
  /** A guardian applies for the child and nobody else: the birth date is another (L2.05). */
  APPLICATION_IS_NOT_OF_THE_CHILD,
  /** Guardians decide together (361/1983 §5, L2.07): another guardian has not answered yet. */
  GUARDIAN_HAS_NOT_CONSENTED,
  /** What another guardian consented to has been changed since (L2.07). */
  CONSENT_HAS_LAPSED,
  /** Another guardian refuses (L2.07). */
  GUARDIAN_REFUSES,
  /** A child of 15 or more has a veto in a matter of citizenship (359/2003 §5, L3.30). */
  CHILD_HAS_NOT_CONSENTED,
  /** A child of 15 or more refuses, in a matter of citizenship (359/2003 §5, L3.30). */
  CHILD_REFUSES,
  /** Consent is given to what was read, and the answers have changed meanwhile. */
  READ_SOMETHING_ELSE,
  /** Nobody has asked this person. */
  NOT_ASKED_TO_CONSENT,
  /** Why another guardian is not waited for is shown by a document of the case (L2.07). */
  EXCUSE_NEEDS_DOCUMENT,
  /** There is nothing to agree to: nothing was proposed, or it has been done. */
  NO_CHANGE_PROPOSED,
  /** The other guardian has to sign in here once, before the case can go there. */
  GUARDIAN_NOT_KNOWN_YET,
  /** Whoever is to be recorded as guardian needs an account with this confirmed address. */
  NO_ACCOUNT_WITH_ADDRESS,
  /** The register knows the guardians of this child: what it says cannot be recorded over. */
  REGISTER_KNOWS_THE_CHILD,
  /** The same guardianship stands already. */
  GUARDIANSHIP_STANDS,
  /** The guardianship has ended already, or there is none. */
  NO_SUCH_GUARDIANSHIP
}
