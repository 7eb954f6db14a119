package fi.enterfinland.account.model;

/** Whose account it is; nobody's account is both. */
public enum AccountKind {
  /** A person with matters of their own or of others: applicant, guardian, employer, counsel. */
  PERSON,
  /** An officer of the authority; has no password here and may do what the directory says. */
  OFFICER
}
