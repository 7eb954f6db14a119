package fi.enterfinland.mandate.model;

import fi.enterfinland.common.model.Rule;

/** Why something about acting for a client is refused. */
public enum MandateRule implements Rule {
  /** Who acts for clients first says as what, and how to be reached. */
  PROFILE_NEEDED,
  /** Advocates and licensed counsel give the number of their licence. */
  LICENCE_NEEDED,
  /** The role cannot rest on this: a court order appoints, a client authorises (L2.01, L3.10). */
  GROUND_NOT_OF_ROLE,
  /** A power of attorney and an appointment are shown on paper (434/2003 §12, L2.02). */
  PAPER_NEEDED,
  /** A notice is believed of advocates and public legal aid; others show a paper (L2.02). */
  NOTICE_NOT_ENOUGH,
  /** The last day lies in the past. */
  PERIOD_OVER_ALREADY,
  /** So many claims were sent today that the next has to wait until tomorrow. */
  CLAIMS_TOO_MANY,
  /** There is no such mandate, or it is somebody else's: the two are never told apart. */
  MANDATE_UNKNOWN,
  /** It was decided on, taken back or ended already. */
  MANDATE_NOT_WAITING,
  /** It has ended, or never began. */
  MANDATE_NOT_ACTIVE,
  /** It was sent and is changed no more. */
  MANDATE_WAS_SENT,
  /** Somebody holds the seat who was not there when this was decided: look again (L3.11). */
  SEAT_TAKEN,
  /** The client is not known yet: the desk says first who it is. */
  CLIENT_NOT_KNOWN,
  /** The number at which the desk looks for a client is that of no pending case. */
  NO_PENDING_CASE,
  /** The people of two cases who are to be known as one were born on different days. */
  NOT_ONE_PERSON,
  /** Beside each of two who are to be known as one somebody sits in the same seat (L3.11). */
  BOTH_SEATED,
  /** Nothing is pending any more that one could act in (L3.11). */
  MATTER_IS_OVER,
  /** An appointment is for the authority to approve, not for the client (L3.10). */
  NOT_FOR_THE_CLIENT,
  /** Whoever confirms is strongly identified. */
  CONFIRM_STRONGLY,
  /** Nobody acts for themselves. */
  OWN_CASE,
  /** The client did not allow substitutes. */
  NO_SUBSTITUTES,
  /** There is nobody with this address who acts for clients here. */
  NO_SUCH_COUNSEL,
  /** An application is prepared for a client who has an account here and can send it from there. */
  CLIENT_HAS_NO_ACCOUNT,
  /** An application tells where the client lives, which is not disclosed to who acts for them. */
  CONTACTS_WITHHELD,
  /** The client of a representative is a child (746/2011 §39). */
  CLIENT_IS_OF_AGE,
  /** A reason is needed, for those it concerns. */
  REASON_NEEDED
}
