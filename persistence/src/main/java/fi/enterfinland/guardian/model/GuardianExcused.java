package fi.enterfinland.guardian.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/**
 * The applying guardian has said, and a document shows, that another guardian's consent is not to
 * be waited for (L2.07).
 *
 * @param accountId the other guardian's account, or null if there is none
 */
public record GuardianExcused(
    ApplicationNumber number, Long accountId, Absence absence, Instant at, ActingRight by)
    implements CaseEvent {}
