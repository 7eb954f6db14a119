/** Who sees what of a case, through the running service. */
package fi.enterfinland.access;
