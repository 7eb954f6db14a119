/** The guide to the right application, and the list of all kinds of application. */
package fi.enterfinland.guide.web;
