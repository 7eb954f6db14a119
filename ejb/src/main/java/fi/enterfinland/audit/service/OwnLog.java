package fi.enterfinland.audit.service;

import fi.enterfinland.account.model.OwnDataAsked;
import fi.enterfinland.account.model.OwnDataPart;
import fi.enterfinland.account.model.OwnDataRow;
import fi.enterfinland.audit.model.AuditRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells a person what the log holds of their own doings. */
@ApplicationScoped
public class OwnLog {
  private static final int MOST = 10_000;

  @Inject private AuditRepository entries;

  void tell(@Observes OwnDataAsked asked) {
    asked.add(
        OwnDataPart.LOG,
        entries.by(asked.actor().accountId(), MOST).stream()
            .map(
                line ->
                    new OwnDataRow()
                        .add("at", line.at())
                        .add("action", line.action())
                        .add("number", line.caseNumber())
                        .add("capacity", line.capacity())
                        .add("outcome", line.outcome()))
            .toList());
  }
}
