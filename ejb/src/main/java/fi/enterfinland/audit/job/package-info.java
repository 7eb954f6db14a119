/** Seals the audit trail as it grows, and proves each night that it is whole. */
package fi.enterfinland.audit.job;
