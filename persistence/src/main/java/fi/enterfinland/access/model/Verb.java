package fi.enterfinland.access.model;

/**
 * What can be done with a case. Every method of a service asks the {@link AccessPolicy} for one of
 * these; the {@link AccessTable} says in which capacity and status it is allowed, and with which
 * task of an officer.
 */
public enum Verb {
  /** To see where a case stands and what has happened. */
  SEE_CASE(Kind.VIEW),
  /** To read the answers, and the receipt of what was sent. */
  SEE_APPLICATION(Kind.VIEW),
  /** To see which documents there are. */
  SEE_DOCUMENTS(Kind.VIEW),
  /** To read what the authority has asked, and the answers to it. */
  SEE_REQUESTS(Kind.VIEW),
  /** To read what was sent without being asked. */
  SEE_ADDITIONS(Kind.VIEW),
  /** To see whether there is a decision, and read it once it is opened. */
  SEE_DECISION(Kind.VIEW),
  /** To see who can see the case, and who has viewed it. */
  SEE_ACCESS(Kind.VIEW),
  /** To see what documents somebody asked for, and what was given. */
  SEE_DOCUMENT_REQUESTS(Kind.VIEW),
  /** To open one document; that is an event of its own in the audit trail. */
  OPEN_DOCUMENT(Kind.ACT),
  /** To begin an application. */
  START(Kind.ACT),
  /** To write answers into a draft. */
  FILL_IN(Kind.ACT),
  /** To add documents, and to remove those not sent yet. */
  CHANGE_DOCUMENTS(Kind.ACT),
  /** To begin an application for the person of a case, who reads and sends it. */
  PREPARE(Kind.ACT),
  /** To say that an application is ready for its person to read and send. */
  HAND_OVER(Kind.ACT),
  /** To throw a draft away, with all that is in it. */
  DISCARD(Kind.ACT),
  /** To send the application. */
  SUBMIT(Kind.ACT),
  /** To take the application back. */
  WITHDRAW(Kind.ACT),
  /** To write and send answers to what the authority asks, and to ask for more time. */
  ANSWER_REQUEST(Kind.ACT),
  /** To ask for documents of the case, and for a decision on what was not given. */
  ASK_FOR_DOCUMENTS(Kind.ACT),
  /** To give documents that were asked for, or refuse them. */
  HANDLE_DOCUMENT_REQUEST(Kind.ACT),
  /** To send information without being asked. */
  ADD_INFORMATION(Kind.ACT),
  /** To be reached at another address. */
  CHANGE_ADDRESS(Kind.ACT),
  /** To ask another guardian to consent. */
  ASK_FOR_CONSENT(Kind.ACT),
  /** To consent to the application, or refuse to. */
  CONSENT(Kind.ACT),
  /** To propose that another guardian goes on with the case, or agree to it. */
  CHANGE_GUARDIAN(Kind.ACT),
  /** To open the decision, which may serve it. */
  OPEN_DECISION(Kind.ACT),
  /** To see who acts, or asks to act, for the person of a case. */
  SEE_MANDATES(Kind.VIEW),
  /** To state that one acts for somebody, make it clear, and take it back. */
  CLAIM_MANDATE(Kind.ACT),
  /** To say as the client that somebody may act, or may not. */
  CONFIRM_MANDATE(Kind.ACT),
  /** To limit what somebody may do who acts for one. */
  LIMIT_MANDATE(Kind.ACT),
  /** To end that somebody acts: as the client, the holder, the authority or by the clock. */
  END_MANDATE(Kind.ACT),
  /** To let a colleague act under the own mandate. */
  NAME_SUBSTITUTE(Kind.ACT),
  /** To check, approve or refuse that somebody acts for the person of a case. */
  HANDLE_MANDATE(Kind.ACT),
  /** To give a case the numbers of the case system. */
  REGISTER(Kind.ACT),
  /** To register that identity was proved. */
  PROVE_IDENTITY(Kind.ACT),
  /** To begin to handle a case. */
  START_PROCESSING(Kind.ACT),
  /** To invite people of the case to be heard. */
  INVITE(Kind.ACT),
  /** To ask for additional information. */
  REQUEST_INFORMATION(Kind.ACT),
  /** To review answers, decide on more time, or need a request no more. */
  HANDLE_REQUEST(Kind.ACT),
  /** To decide the case. */
  DECIDE(Kind.ACT),
  /** To note that a decision was served outside this service. */
  SERVE_OTHERWISE(Kind.ACT),
  /** To serve a decision to the account its person has now. */
  READDRESS_DECISION(Kind.ACT),
  /** To see a personal identity code whole. */
  REVEAL_IDENTITY_CODE(Kind.ACT),
  /** To mark the person of a case as one whose details may not be disclosed, or lift the mark. */
  MARK_NON_DISCLOSURE(Kind.ACT),
  /** To do what time brings to a decision. */
  PASS_TIME(Kind.ACT),
  /** To bring access in line with custody and age. */
  SETTLE_ACCESS(Kind.ACT);

  private final Kind kind;

  Verb(Kind kind) {
    this.kind = kind;
  }

  /** Whether it only looks; every look at a case leaves a {@link CaseViewed}. */
  public boolean isView() {
    return kind == Kind.VIEW;
  }

  private enum Kind {
    VIEW,
    ACT
  }
}
