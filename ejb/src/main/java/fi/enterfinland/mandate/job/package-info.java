/** What time brings to mandates. */
package fi.enterfinland.mandate.job;
