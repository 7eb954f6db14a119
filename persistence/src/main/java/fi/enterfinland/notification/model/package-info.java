/** Who is told what: notices about cases and accounts, without their content. */
package fi.enterfinland.notification.model;
