package fi.enterfinland.notification.model;

/**
 * What a notice says, in general words (L1.24): the content is read after signing in. The texts are
 * {@code subject.<KIND>} and {@code body.<KIND>} in each language.
 */
public enum NoticeKind {
  /** A draft that nobody goes on with will be removed; names the last day. */
  DRAFT_ENDING,
  /** An application that was prepared for the reader is ready to be read and sent. */
  DRAFT_PREPARED,
  /** The application has arrived (L1.08). */
  APPLICATION_ARRIVED,
  /** The application was taken back. */
  APPLICATION_WITHDRAWN,
  /** The visit to prove identity is registered. */
  IDENTITY_PROVED,
  /** An officer has started to handle the case. */
  PROCESSING_STARTED,
  /** There is an invitation to an interview; names the day. */
  INTERVIEW_INVITED,
  /** Additional information is asked for; names the last day. */
  SUPPLEMENT_REQUESTED,
  /** The answers to a request have arrived. */
  SUPPLEMENT_ARRIVED,
  /** Additional information was sent without being asked. */
  ADDITION_ARRIVED,
  /** Some of the answers to a request were not enough. */
  SUPPLEMENT_NOT_ENOUGH,
  /** A request for additional information was taken back. */
  SUPPLEMENT_WITHDRAWN,
  /** The time to answer a request was decided anew; names the last day. */
  SUPPLEMENT_TIME_DECIDED,
  /** There is a decision to be opened. */
  DECISION_READY,
  /** A decision was not opened in time and is served in another way. */
  DECISION_SERVED_OTHERWISE,
  /** The decision has legal force. */
  LEGAL_FORCE_GAINED,
  /** A request for documents has arrived. */
  DOCUMENT_REQUEST_ARRIVED,
  /** A request for documents takes a month. */
  DOCUMENT_REQUEST_EXTENDED,
  /** Documents that were asked for can be downloaded. */
  DOCUMENTS_DELIVERED,
  /** Documents that were asked for are not given. */
  DOCUMENTS_REFUSED,
  /** There is a decision on documents that were not given. */
  DOCUMENT_DECISION_MADE,
  /** Another guardian is asked to read an application for a child and to consent. */
  GUARDIAN_CONSENT_ASKED,
  /** Another guardian, or the child, has consented. */
  GUARDIAN_CONSENTED,
  /** Another guardian, or the child, has refused. */
  GUARDIAN_REFUSED,
  /**
   * Another guardian's consent is not waited for; goes to that guardian, if there is an account.
   */
  GUARDIAN_EXCUSED,
  /** It is proposed that another guardian goes on with the case. */
  GUARDIAN_CHANGE_PROPOSED,
  /** Another guardian goes on with the case. */
  GUARDIAN_CHANGED,
  /** The people of the case are others than before. */
  PEOPLE_OF_CASE_CHANGED,
  /** The reader's own right to act in the case has ended; for somebody who sees it no more. */
  ACCESS_ENDED,
  /** The reader is 15 and can act in the own case. */
  MAY_ACT_BESIDE,
  /** The person of the case will be of age; names the day. */
  OF_AGE_SOON,
  /** The reader is of age and the case is the reader's own. */
  CASE_IS_YOURS,
  /** Somebody asks to act for the reader, who can confirm it or refuse. */
  MANDATE_ASKED,
  /** The reader may act for a client from now on. */
  MANDATE_APPROVED,
  /** The reader may not act for a client. */
  MANDATE_REFUSED,
  /** Something has to be made clear before it is decided whether the reader may act. */
  MANDATE_QUESTION,
  /** A client has limited what the reader may do. */
  MANDATE_LIMITED,
  /** The reader's right to act for a client will end; names the last day. */
  MANDATE_ENDING,
  /** Something has happened; what, is told in the service only (non-disclosure). */
  SOMETHING_NEW,
  /** Open a link to confirm the address of a registration. */
  CONFIRM_REGISTRATION,
  /** Somebody tried to open an account with an address that has one. */
  ALREADY_REGISTERED,
  /** Open a link to confirm a new address. */
  CONFIRM_EMAIL,
  /** Open a link to choose a new password. */
  RESET_PASSWORD,
  /** The password was changed. */
  PASSWORD_CHANGED,
  /** A way in was added to the account. */
  WAY_IN_ADDED,
  /** A way in was taken from the account. */
  WAY_IN_REMOVED,
  /** Two accounts of one person have become one. */
  ACCOUNTS_MERGED,
  /** The account's address was changed; goes to the old one. */
  EMAIL_CHANGED,
  /** Somebody signed in with a device the account did not know. */
  NEW_DEVICE,
  /** Signing in with the password takes a code from now on. */
  SECOND_FACTOR_ON,
  /** Signing in with the password takes no code any more. */
  SECOND_FACTOR_OFF,
  /** The account was closed. */
  ACCOUNT_CLOSED;

  /** Whether it is for somebody who cannot see the case. */
  boolean isToOutsiders() {
    return this == ACCESS_ENDED || isAnswerToClaim();
  }

  /**
   * Whether it answers a claim to act for somebody. It names no case: whoever claims is not told
   * whether there was one.
   */
  boolean isAnswerToClaim() {
    return this == MANDATE_REFUSED || this == MANDATE_QUESTION;
  }
}
