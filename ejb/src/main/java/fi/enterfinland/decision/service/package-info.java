/** Who decides, who opens a decision, and what becomes of it as time passes. */
package fi.enterfinland.decision.service;
