package fi.enterfinland.supplement.model;

/** What kind of answer an item asks for. */
public enum ItemKind {
  /** One or more documents. */
  DOCUMENT,
  /** A few sentences; documents may be added to them. */
  ANSWER,
  /** A statement to confirm. */
  CONFIRM
}
