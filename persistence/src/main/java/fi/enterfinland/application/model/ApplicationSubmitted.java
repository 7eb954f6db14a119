package fi.enterfinland.application.model;

import fi.enterfinland.access.model.ActingRight;
import fi.enterfinland.common.model.ApplicationNumber;
import java.time.Instant;

/** An application was sent and has arrived: the matter is pending (L1.04, L2.09). */
public record ApplicationSubmitted(
    ApplicationNumber number,
    String formCode,
    int formVersion,
    fi.enterfinland.common.model.Language language,
    Applicant applicant,
    Submission submission,
    Instant at,
    ActingRight by)
    implements TimelineEvent {}
