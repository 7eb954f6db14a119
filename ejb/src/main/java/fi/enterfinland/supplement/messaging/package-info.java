/** Requests for additional information that come from other systems as messages. */
package fi.enterfinland.supplement.messaging;
