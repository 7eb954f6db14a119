package fi.enterfinland.mandate.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.access.model.CaseEvent;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/**
 * An application that was prepared for a client is ready to be read and sent.
 *
 * @param number the draft
 * @param mandateId the mandate under which it was prepared
 * @param clientId the client's account, or null if there is none any more
 * @param at when
 * @param by who prepared it
 */
public record DraftHandedOver(
    ApplicationNumber number, long mandateId, Long clientId, Instant at, ActingRight by)
    implements CaseEvent {}
