package fi.enterfinland.decision.model;

/** How a decision is served electronically; never left open (L1.18). */
public enum ServiceMode {
  /**
   * As an ordinary message: deemed served on the third day after the notice. Only for decisions
   * that are favourable in full (13/2003 §19; L1.17, L3.14).
   */
  ORDINARY,
  /** Provably: served when it is opened by somebody identified (13/2003 §18; L1.16). */
  VERIFIABLE,
  /**
   * Outside this service, because the person it is for has no account here: the applicant of a case
   * that was lodged elsewhere. Such a decision is not received through this service (L3.11).
   */
  OTHER
}
