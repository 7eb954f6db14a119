/** The area of those who act for clients: clients, claims, calendars. */
package fi.enterfinland.mandate.web;
