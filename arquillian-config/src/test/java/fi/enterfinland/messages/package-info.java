/** Other systems, messages and the hand-over ledger, against the shipped server. */
package fi.enterfinland.messages;
