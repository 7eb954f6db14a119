/** Counsel and representatives: who acts for whom, on what ground, how far and how long. */
package fi.enterfinland.mandate.model;
