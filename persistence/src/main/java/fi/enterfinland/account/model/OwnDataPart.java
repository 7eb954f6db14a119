package fi.enterfinland.account.model;

/** The parts of everything the service holds about a person, in the order they are told (L5.04). */
public enum OwnDataPart {
  /** The account and how its holder is reached. */
  ACCOUNT,
  /** Every promise with its time and text. */
  CONSENTS,
  /** Identification services linked to the account. */
  IDENTITIES,
  /** Browsers the service knows. */
  BROWSERS,
  /** In which cases the person may or might act. */
  ACCESS,
  /** Drafts and applications with answers and documents. */
  APPLICATIONS,
  /** Requests for additional information and the answers. */
  SUPPLEMENTS,
  /** Documents the person asked for, and what was given. */
  DOCUMENT_REQUESTS,
  /** What was sent without being asked. */
  ADDITIONS,
  /** Decisions the person has opened, and that there are others. */
  DECISIONS,
  /** Notices sent to the person. */
  NOTICES,
  /** What the log holds of the person's own doings. */
  LOG
}
