/** The relay: what stands unsent in the ledger is sent. */
package fi.enterfinland.handover.job;
