/** What is left of acknowledged work when the server dies in the middle of it. */
package fi.enterfinland.fault;
