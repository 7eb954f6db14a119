/** Who comes to the service from outside over HTTP: people, and those who pretend to be people. */
package fi.enterfinland.outside;
