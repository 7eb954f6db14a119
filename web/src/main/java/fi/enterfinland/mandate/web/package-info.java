/** Pages about who acts for clients: the client's own, and those of the mandate desk. */
package fi.enterfinland.mandate.web;
