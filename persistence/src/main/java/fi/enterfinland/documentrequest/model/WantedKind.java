package fi.enterfinland.documentrequest.model;

/** Kinds of document that can be asked for by a tick, beside the words of one's own. */
public enum WantedKind {
  /** The application with its attachments. */
  APPLICATION,
  /** The record of an interview. */
  INTERVIEW_RECORD,
  /** What others have said or stated in the case. */
  STATEMENTS,
  /** Letters and messages with the authority. */
  CORRESPONDENCE,
  /** Decisions and their drafts that are concluded. */
  DECISIONS,
  /** What registers hold of the person and was used. */
  REGISTER_ENTRIES
}
