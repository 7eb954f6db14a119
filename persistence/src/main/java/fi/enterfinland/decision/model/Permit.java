package fi.enterfinland.decision.model;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A permit granted.
 *
 * @param type the kind
 * @param validFrom first day
 * @param validUntil last day; null for a permanent one
 * @param rightToWork what work it allows
 */
public record Permit(
    PermitType type, LocalDate validFrom, LocalDate validUntil, RightToWork rightToWork)
    implements Serializable {}
