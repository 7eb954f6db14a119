/** Decisions: what was decided, to whom it is served and when it gains legal force. */
package fi.enterfinland.decision.model;
