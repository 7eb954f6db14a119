package fi.enterfinland.audit.service;

import fi.enterfinland.access.model.ActRefused;
import fi.enterfinland.application.model.SaveRefused;
import fi.enterfinland.audit.model.AuditEntry;
import fi.enterfinland.audit.model.AuditRepository;
import fi.enterfinland.common.model.RequestRefused;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Keeps what was tried in vain, in a transaction of its own: a refusal rolls back everything but
 * its line in the audit trail.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditOfRefusals {
  @Resource private EJBContext context;
  @Inject private AuditRepository entries;

  /** Somebody tried something and a rule refused it. */
  public void refused(@Observes ActRefused refused) {
    entries.add(AuditEntry.refused(refused));
  }

  /** Somebody wanted answers saved and was refused. */
  public void refused(@Observes SaveRefused refused) {
    entries.add(AuditEntry.refused(refused));
  }

  /** A request was refused before any service was asked. */
  public void refused(@Observes RequestRefused refused) {
    Long caller = RefusalReport.accountId(context.getCallerPrincipal());
    entries.add(
        AuditEntry.refused(refused, refused.accountId() == null ? caller : refused.accountId()));
  }
}
