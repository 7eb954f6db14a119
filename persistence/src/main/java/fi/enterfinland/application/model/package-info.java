/** The application: from its first draft through sending, handling and decision to legal force. */
package fi.enterfinland.application.model;
