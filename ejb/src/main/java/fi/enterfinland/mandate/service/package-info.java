/** Counsel and representatives: asking to act, deciding on it, ending it. */
package fi.enterfinland.mandate.service;
