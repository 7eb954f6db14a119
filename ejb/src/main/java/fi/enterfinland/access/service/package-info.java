/** What follows from who may act in which case. */
package fi.enterfinland.access.service;
