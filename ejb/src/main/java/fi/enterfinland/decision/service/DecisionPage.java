package fi.enterfinland.decision.service;

import fi.enterfinland.decision.model.AppealTime;
import fi.enterfinland.decision.model.DecisionDetails;
import fi.enterfinland.decision.model.DecisionNotice;
import java.util.Optional;

/**
 * What a party sees of a decision: before opening only the notice, then all of it.
 *
 * @param notice that there is one, and how it is served
 * @param details what it says, for who opened it
 * @param appealTime the party's last day to appeal, once it is served and where it may be appealed
 */
public record DecisionPage(
    DecisionNotice notice, Optional<DecisionDetails> details, Optional<AppealTime> appealTime) {}
