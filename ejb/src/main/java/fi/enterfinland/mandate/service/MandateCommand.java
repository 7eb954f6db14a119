package fi.enterfinland.mandate.service;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.mandate.model.EndReason;
import fi.enterfinland.mandate.model.MandateTerms;
import java.time.LocalDate;

/**
 * What somebody who may decide wants done to a mandate, whether the client's page, the desk's or
 * another system's message says so.
 */
public sealed interface MandateCommand {
  /** Who wants it, in which case, on what ground. */
  ActingRight by();

  /** The mandate. */
  long mandateId();

  /**
   * Approve it.
   *
   * @param replaces whom the approver saw in the seat, or null for nobody
   * @param limit what the client limits it to, or null
   * @param validUntil the last day to which it is limited, or null
   */
  record Approve(
      ActingRight by, long mandateId, Long replaces, MandateTerms limit, LocalDate validUntil)
      implements MandateCommand {}

  /** Refuse it, with a reason unless the client does. */
  record Refuse(ActingRight by, long mandateId, String reason) implements MandateCommand {}

  /** Ask for something to be made clear before it is decided on. */
  record AskSpecification(ActingRight by, long mandateId, String what) implements MandateCommand {}

  /** Limit an active one from now on. */
  record Limit(ActingRight by, long mandateId, MandateTerms to) implements MandateCommand {}

  /** End an active one. */
  record End(ActingRight by, long mandateId, EndReason reason, String words)
      implements MandateCommand {}
}
