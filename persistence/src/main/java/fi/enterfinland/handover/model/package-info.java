/** What is handed over to other systems: the ledger of messages that leave the service. */
package fi.enterfinland.handover.model;
