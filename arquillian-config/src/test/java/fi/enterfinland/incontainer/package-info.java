/** Tests that run inside the shipped server, and what tests may do to it: all of the test WAR. */
package fi.enterfinland.incontainer;
