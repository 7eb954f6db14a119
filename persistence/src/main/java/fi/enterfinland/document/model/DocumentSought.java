package fi.enterfinland.document.model;

import java.util.Optional;
import java.util.UUID;

/**
 * The case system wants the bytes of something it heard of in a message and that is no document of
 * a case. Fired as a CDI event in the transaction of the download: whichever feature keeps such
 * papers answers with {@link #found}.
 */
public final class DocumentSought {
  private final UUID id;
  private Found found;

  /** Asks for what has this id. */
  public DocumentSought(UUID id) {
    this.id = id;
  }

  /** Answers. */
  public void found(DocumentView view, UUID contentId) {
    found = new Found(view, contentId);
  }

  /** The id asked for. */
  public UUID id() {
    return id;
  }

  /** The answer, if some feature had one. */
  public Optional<Found> answer() {
    return Optional.ofNullable(found);
  }

  /**
   * What was found.
   *
   * @param view what it is
   * @param contentId where its content lies in the store
   */
  public record Found(DocumentView view, UUID contentId) {}
}
