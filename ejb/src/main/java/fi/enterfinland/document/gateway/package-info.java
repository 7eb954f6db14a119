/** Where documents' bytes lie, encrypted, and what makes papers of our own as PDF. */
package fi.enterfinland.document.gateway;
