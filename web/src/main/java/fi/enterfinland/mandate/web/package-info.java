/** Pages of those who act for clients, of the clients, and of the mandate desk. */
package fi.enterfinland.mandate.web;
