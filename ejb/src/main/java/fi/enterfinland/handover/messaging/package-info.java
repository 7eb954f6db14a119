/** The ledger's way to the broker, and the receivers' acknowledgements back. */
package fi.enterfinland.handover.messaging;
