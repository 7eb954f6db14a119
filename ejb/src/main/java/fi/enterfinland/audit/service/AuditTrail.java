package fi.enterfinland.audit.service;

import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.account.model.AccountEvent;
import fi.enterfinland.audit.model.AuditEntry;
import fi.enterfinland.audit.model.AuditRepository;
import fi.enterfinland.common.model.MessageReceipt;
import fi.enterfinland.common.model.MessageUnreadable;
import fi.enterfinland.common.model.MessagesAnswered;
import fi.enterfinland.common.model.MessagesAnswered.Answer;
import fi.enterfinland.common.model.RetentionPassed;
import fi.enterfinland.guardian.model.GuardianshipRecorded;
import fi.enterfinland.mandate.model.MandateUnmatched;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Keeps what happened, in the transaction in which it happened: there is no act without its line
 * and no line without its act.
 */
@ApplicationScoped
public class AuditTrail {
  @Inject private AuditRepository entries;

  void done(@Observes CaseEvent event) {
    entries.add(AuditEntry.done(event));
  }

  void account(@Observes AccountEvent event) {
    entries.add(AuditEntry.account(event));
  }

  void passed(@Observes RetentionPassed night) {
    entries.add(AuditEntry.retention(night));
  }

  void guardianship(@Observes GuardianshipRecorded recorded) {
    entries.add(AuditEntry.guardianship(recorded));
  }

  void unmatched(@Observes MandateUnmatched claim) {
    entries.add(AuditEntry.unmatched(claim));
  }

  void refused(@Observes MessagesAnswered answered) {
    for (Answer answer : answered.answers()) {
      if (!answer.outcome().isAccepted()) {
        MessageReceipt receipt = answer.receipt();
        entries.add(
            AuditEntry.refusedMessage(
                "message " + receipt.messageId(),
                receipt.type() == null ? receipt.queue() : receipt.type(),
                receipt.caseNumber(),
                answer.outcome().rule(),
                answered.at()));
      }
    }
  }

  void unreadable(@Observes MessageUnreadable message) {
    entries.add(
        AuditEntry.refusedMessage(
            "delivery " + message.delivery(), message.queue(), null, "NOT_JSON", message.at()));
  }
}
