/** Pages about additional information sent without being asked. */
package fi.enterfinland.addition.web;
