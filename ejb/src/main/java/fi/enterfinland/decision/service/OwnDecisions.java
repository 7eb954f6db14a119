package fi.enterfinland.decision.service;

import fi.enterfinland.account.model.Actor;
import fi.enterfinland.account.model.OwnDataAsked;
import fi.enterfinland.account.model.OwnDataPart;
import fi.enterfinland.account.model.OwnDataRow;
import fi.enterfinland.application.model.ApplicationRepository;
import fi.enterfinland.application.model.ApplicationSummary;
import fi.enterfinland.common.model.SystemClock;
import fi.enterfinland.decision.model.DecisionDetails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Tells a person the decisions they have opened. Of one not opened yet only that there is one: what
 * it says is served by opening it, and taking out one's data is no way round that.
 */
@ApplicationScoped
public class OwnDecisions {
  @Inject private ApplicationRepository applications;
  @Inject private DecisionService decisions;
  @Inject private SystemClock clock;

  void tell(@Observes OwnDataAsked asked) {
    Actor actor = asked.actor();
    asked.add(
        OwnDataPart.DECISIONS,
        applications.ofAccount(actor.accountId(), clock.now()).stream()
            .filter(summary -> summary.status().isSent())
            .map(ApplicationSummary::number)
            .distinct()
            .flatMap(number -> decisions.view(actor, number).stream())
            .map(OwnDecisions::row)
            .toList());
  }

  private static OwnDataRow row(DecisionPage page) {
    OwnDataRow row =
        new OwnDataRow()
            .add("number", page.notice().number())
            .add("decisionId", page.notice().decisionId())
            .add("noticeAt", page.notice().noticeAt())
            .add("opened", page.details().isPresent());
    page.details().ifPresent(details -> add(row, details));
    return row;
  }

  private static void add(OwnDataRow row, DecisionDetails details) {
    row.add("outcome", details.outcome())
        .add("madeAt", details.madeAt())
        .add("summary", details.summary())
        .add("reasons", details.reasons())
        .add("legalForceOn", details.legalForceOn());
    if (details.permit() != null) {
      row.add("permitType", details.permit().type().name())
          .add("validFrom", details.permit().validFrom())
          .add("validUntil", details.permit().validUntil());
    }
  }
}
