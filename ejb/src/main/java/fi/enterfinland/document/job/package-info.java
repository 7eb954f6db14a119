/** What happens to documents by the clock. */
package fi.enterfinland.document.job;
