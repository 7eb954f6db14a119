/** Who may act in which case, asked from pages, and what follows in the ledger from accounts. */
package fi.enterfinland.access.service;
