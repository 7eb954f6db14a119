package fi.enterfinland.documentrequest.model;

/** Why a document, or a part of it, is not given to a party (L2.24, L2.28). */
public enum SecrecyGround {
  /** A very important public or private interest, or that of a child (621/1999 §11). */
  IMPORTANT_INTEREST,
  /** A document of a criminal investigation that goes on (621/1999 §11). */
  CRIMINAL_INVESTIGATION,
  /** A proposal or draft of the authority in a matter that is not concluded (621/1999 §11). */
  UNFINISHED_PREPARATION,
  /** Contact details that could endanger a witness or informant (621/1999 §11). */
  WITNESS_SAFETY,
  /** A document on entry, residence, asylum or citizenship of others (621/1999 §24 1 mom. 24). */
  IMMIGRATION_MATTER,
  /** Contact details kept secret at the person's wish (621/1999 §24 1 mom. 31). */
  SECRET_CONTACT_DETAILS,
  /** The private life of others (621/1999 §24 1 mom. 32). */
  PRIVATE_LIFE
}
