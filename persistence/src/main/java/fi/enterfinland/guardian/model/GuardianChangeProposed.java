package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** It was proposed that another guardian goes on with the case; the account is to answer. */
public record GuardianChangeProposed(
    ApplicationNumber number, Long accountId, Instant at, ActingRight by) implements CaseEvent {}
