/** Brings invented cases into an empty local environment, through the services everybody uses. */
package fi.enterfinland.demonstration.service;
