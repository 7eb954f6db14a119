/** The way to the mail server. */
package fi.enterfinland.notification.gateway;
