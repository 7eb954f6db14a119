package fi.enterfinland.account.model;

import java.util.UUID;

/**
 * A session was ended from elsewhere; fired inside the transaction, heard after it by whoever holds
 * the session.
 *
 * @param id which
 */
public record SessionClosed(UUID id) {}
