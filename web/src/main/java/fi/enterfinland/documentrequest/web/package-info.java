/** Pages about documents that are asked for: of whoever asks, and of the document desk. */
package fi.enterfinland.documentrequest.web;
