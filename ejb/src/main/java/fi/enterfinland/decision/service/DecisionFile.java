package fi.enterfinland.decision.service;

import fi.enterfinland.decision.model.DecisionDetails;
import fi.enterfinland.decision.model.DecisionOpened;
import java.util.List;

/**
 * A decision as officers see it.
 *
 * @param details all of it
 * @param openings the evidence of who opened it, oldest first
 */
public record DecisionFile(DecisionDetails details, List<DecisionOpened> openings) {}
