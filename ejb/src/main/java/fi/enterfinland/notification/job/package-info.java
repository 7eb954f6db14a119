/** Sends mails when they are due. */
package fi.enterfinland.notification.job;
