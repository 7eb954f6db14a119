package fi.enterfinland.documentrequest.model;

/** Why a request may take a month instead of two weeks (621/1999 §14; L2.27). */
public enum ExtensionGround {
  /** Many documents are asked for. */
  MANY_DOCUMENTS,
  /** The documents have parts that are secret. */
  SECRET_PARTS,
  /** Something else makes so much extra work that it takes longer. */
  OTHER_EXTRA_WORK
}
