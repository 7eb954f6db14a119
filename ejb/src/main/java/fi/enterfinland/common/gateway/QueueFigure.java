package fi.enterfinland.common.gateway;

/**
 * How one queue of the broker stands.
 *
 * @param queue its name, for example {@code ef.in.supplement-requests}
 * @param messages messages that wait on it, those being delivered and those to be tried again later
 *     included
 * @param readers who is connected to take messages from it
 */
public record QueueFigure(String queue, long messages, long readers) {}
