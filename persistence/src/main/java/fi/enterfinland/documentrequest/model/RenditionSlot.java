package fi.enterfinland.documentrequest.model;

import java.util.Optional;

/** The place in a case where the copies made for a request wait to be given. */
public final class RenditionSlot {
  static final String PREFIX = "rendition:";

  private RenditionSlot() {}

  /** The slot of a request. */
  public static String of(String requestId) {
    return PREFIX + requestId;
  }

  /** The request a slot belongs to; empty for slots of others. */
  public static Optional<String> requestOf(String slot) {
    return slot.startsWith(PREFIX)
        ? Optional.of(slot.substring(PREFIX.length()))
        : Optional.empty();
  }
}
