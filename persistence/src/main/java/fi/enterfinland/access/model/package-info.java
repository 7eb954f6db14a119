/**
 * Who may act on a case: one ledger of grants, and the right that only the policy can make of it.
 */
package fi.enterfinland.access.model;
