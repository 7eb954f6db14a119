package fi.enterfinland.handover.model;

/**
 * Every message that leaves the service, with the queue it leaves on and the version of its
 * payload, as described in {@code docs/messages.md}.
 */
public enum OutgoingType {
  /** A new application, whole. */
  APPLICATION_SUBMITTED("ApplicationSubmitted", "ef.out.applications"),
  /** The applicant took the application back. */
  APPLICATION_WITHDRAWN("ApplicationWithdrawn", "ef.out.applications"),
  /** The details of the applicant may not be disclosed from now on, or may be again. */
  NON_DISCLOSURE_MARKED("NonDisclosureMarked", "ef.out.applications"),
  /** A party of an open case has another e-mail address. */
  CONTACT_DETAILS_CHANGED("ContactDetailsChanged", "ef.out.additional-information"),
  /** A party sent additional information without being asked. */
  ADDITIONAL_INFORMATION_SENT("AdditionalInformationSent", "ef.out.additional-information"),
  /** A party opened a request for additional information for the first time. */
  SUPPLEMENT_OPENED("SupplementOpened", "ef.out.supplement-answers"),
  /** A party answered a request for additional information. */
  SUPPLEMENT_ANSWERED("SupplementAnswered", "ef.out.supplement-answers"),
  /** A party asked for more time to answer a request. */
  SUPPLEMENT_TIME_ASKED("SupplementTimeAsked", "ef.out.supplement-answers"),
  /** Somebody asks to act for the person of a case. */
  MANDATE_SUBMITTED("MandateSubmitted", "ef.out.mandates"),
  /** Somebody acts for the person of a case no more. */
  MANDATE_ENDED("MandateEnded", "ef.out.mandates"),
  /** A party asked for documents. */
  DOCUMENTS_REQUESTED("DocumentsRequested", "ef.out.document-requests"),
  /** A party asked for a decision on documents that were not given. */
  DOCUMENT_DECISION_ASKED("DocumentDecisionAsked", "ef.out.document-requests"),
  /** A decision was served, with the evidence. */
  DECISION_SERVED("DecisionServed", "ef.out.decisions"),
  /** A message of another system had its effect. */
  ACCEPTED("Accepted", OutgoingType.REPLIES),
  /** A message of another system was refused by a rule. */
  REFUSED("Refused", OutgoingType.REPLIES);

  /** The queue of replies: what leaves on it is not acknowledged, or it would never end. */
  public static final String REPLIES = "ef.out.replies";

  private final String type;
  private final String queue;

  OutgoingType(String type, String queue) {
    this.type = type;
    this.queue = queue;
  }

  /** The type as other systems read it. */
  public String type() {
    return type;
  }

  /** The queue it leaves on. */
  public String queue() {
    return queue;
  }

  /** The version of its payload. */
  public int version() {
    return 1;
  }
}
