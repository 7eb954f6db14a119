package fi.enterfinland.documentrequest.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A copy given out, as pages show it.
 *
 * @param documentId where it is downloaded
 * @param fileName its name
 * @param mediaType what it is
 * @param size in bytes
 * @param originalId the document it was made from, or null
 * @param removals what was taken out of it
 * @param deliveredAt when it was given
 * @param availableUntil the last day to download it, or null
 * @param available whether it can be downloaded now
 */
public record DeliveredView(
    UUID documentId,
    String fileName,
    String mediaType,
    long size,
    UUID originalId,
    List<Removal> removals,
    Instant deliveredAt,
    LocalDate availableUntil,
    boolean available)
    implements Serializable {
  /** Keeps an unmodifiable copy. */
  public DeliveredView {
    removals = List.copyOf(removals);
  }
}
