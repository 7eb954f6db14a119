/** Hears of everything that is done, tried or seen, and writes it into the audit trail. */
package fi.enterfinland.audit.service;
