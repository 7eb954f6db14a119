/** What every feature shares: numbers, languages, time, settings, and the one kind of refusal. */
package fi.enterfinland.common.model;
