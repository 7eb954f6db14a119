/** Additional information that the people of a case send without being asked. */
package fi.enterfinland.addition.model;
