/** Invented people and what has happened in their cases, for whoever wants to look around. */
package fi.enterfinland.demonstration.model;
