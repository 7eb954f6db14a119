/** Shows the people of a case who can see it and who has. */
package fi.enterfinland.audit.web;
