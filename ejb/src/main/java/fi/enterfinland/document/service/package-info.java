/** Adding, removing, opening documents, and the papers the service makes itself. */
package fi.enterfinland.document.service;
