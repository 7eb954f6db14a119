package fi.enterfinland.account.model;

import java.time.Instant;
import java.util.UUID;

/**
 * One of a person's own sessions, as they see it in their list.
 *
 * @param id what it is ended by
 * @param browser which browser, empty if not known
 * @param system on which system, empty if not known
 * @param level how surely the person was identified
 * @param startedAt since when
 * @param lastSeenAt when it was last used, to the minute
 */
public record SessionSummary(
    UUID id,
    String browser,
    String system,
    IdentityLevel level,
    Instant startedAt,
    Instant lastSeenAt) {}
