/** Turns what happens into notices, and notices into mails in the reader's language. */
package fi.enterfinland.notification.service;
