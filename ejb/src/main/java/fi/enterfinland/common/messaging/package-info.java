/**
 * How messages of other systems come in: taken from their queues in runs, one effect each, one
 * reply each. Features add a {@link fi.enterfinland.common.messaging.BatchListener} per queue.
 */
package fi.enterfinland.common.messaging;
