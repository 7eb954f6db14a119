/** What the case system decides on mandates, as messages. */
package fi.enterfinland.mandate.messaging;
