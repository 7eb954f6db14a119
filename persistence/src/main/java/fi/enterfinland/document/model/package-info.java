/**
 * The documents of a case: what is accepted, in which slot it lies, when it may still be removed.
 */
package fi.enterfinland.document.model;
