package fi.enterfinland.mandate.model;

/**
 * That somebody asks to act, for the page of the case it is about.
 *
 * @param id the mandate's id
 * @param holderName who asks
 * @param role in which role
 */
public record WaitingMandate(long id, String holderName, MandateRole role) {}
