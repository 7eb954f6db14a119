package fi.enterfinland.application.model;

import java.time.Instant;
import java.util.List;

/**
 * An oral hearing of people of a case.
 *
 * @param at when it begins
 * @param place where, in the words of the authority
 * @param language ISO 639-1 code of the language it is held in, with an interpreter if need be
 * @param participants who is to come, as the authority calls them, for example {@code applicant}
 */
public record Interview(Instant at, String place, String language, List<String> participants) {
  /** Keeps an unmodifiable copy. */
  public Interview {
    participants = List.copyOf(participants);
  }
}
