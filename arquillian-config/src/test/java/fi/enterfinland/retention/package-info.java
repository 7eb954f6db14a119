/** What is kept how long, and that it is gone after that. */
package fi.enterfinland.retention;
