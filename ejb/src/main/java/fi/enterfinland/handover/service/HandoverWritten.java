package fi.enterfinland.handover.service;

/**
 * Something stands in the ledger to be sent; the relay wakes when the transaction has committed.
 */
public record HandoverWritten() {}
