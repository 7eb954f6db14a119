package fi.enterfinland.audit.service;

import fi.enterfinland.access.model.ActRefused;
import fi.enterfinland.access.model.CaseViewed;
import fi.enterfinland.audit.model.AuditEntry;
import fi.enterfinland.audit.model.AuditRepository;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Keeps what was tried and what was seen, in a transaction of its own: a refusal rolls back
 * everything but its line in the audit trail, and a page that fails later was seen all the same.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditOfRefusals {
  @Inject private AuditRepository entries;

  /** Somebody tried something and a rule refused it. */
  public void refused(@Observes ActRefused refused) {
    entries.add(AuditEntry.refused(refused));
  }

  /** Somebody saw a case. */
  public void viewed(@Observes CaseViewed viewed) {
    entries.add(AuditEntry.viewed(viewed));
  }
}
