/** What happens to decisions by the clock. */
package fi.enterfinland.decision.job;
