package fi.enterfinland.guardian.model;

/** Why a guardian's consent is not waited for (361/1983 §5, L2.07); a document shows it. */
public enum Absence {
  /** The other one has no custody, or no say in this matter. */
  SOLE_CUSTODY,
  /** The guardian cannot take part, for illness, travel or another reason. */
  UNREACHABLE,
  /** The guardian is dead. */
  DEAD
}
