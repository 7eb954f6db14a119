/** What follows in the access ledger from what happens to accounts. */
package fi.enterfinland.access.service;
