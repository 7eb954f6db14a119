/** What the case system tells of cases, as messages. */
package fi.enterfinland.application.messaging;
