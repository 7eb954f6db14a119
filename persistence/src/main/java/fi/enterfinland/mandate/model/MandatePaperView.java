package fi.enterfinland.mandate.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper that shows a mandate.
 *
 * @param id its id
 * @param fileName under which name it came
 * @param mediaType what it is
 * @param size in bytes
 * @param sha256 of its bytes, in hexadecimal
 * @param addedAt when it came
 */
public record MandatePaperView(
    UUID id, String fileName, String mediaType, long size, String sha256, Instant addedAt) {}
