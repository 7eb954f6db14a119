/** Answers to requests for documents that come from other systems as messages. */
package fi.enterfinland.documentrequest.messaging;
